using System.Text;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>The same values in another spelling hash alike once parsed; only the one spelling is a record.</summary>
public sealed class SpellingTests
{
    private static readonly byte[] Zip = Bundles.Write(Sample.Content());

    [Theory]
    [InlineData("journal.jsonl", "\"item\":1,\"majority\"", "\"item\": 1,\"majority\"", FindingCode.EntryMalformed, 5)]
    [InlineData("journal.jsonl", "two-thirds", "two\\u002dthirds", FindingCode.EntryMalformed, 5)]
    [InlineData("journal.jsonl", "\"item\":1,\"majority\":\"two-thirds\"", "\"majority\":\"two-thirds\",\"item\":1", FindingCode.EntryMalformed, 5)]
    [InlineData("journal.jsonl", "\"sequence\":7}\n", "\"sequence\":7}\r\n", FindingCode.EntryMalformed, 7)]
    [InlineData("journal.jsonl", "\"sequence\":7}\n", "\"sequence\":7}\n\n", FindingCode.EntryMalformed, 8)]
    [InlineData("journal.jsonl", "\"sequence\":10}\n", "\"sequence\":10}", FindingCode.EntryMalformed, 10)]
    [InlineData("manifest.json", "\"entries\":10", "\"entries\":10 ", FindingCode.ManifestMalformed, null)]
    [InlineData("signatures.json", "meeting-25", "meeting\\u002d25", FindingCode.SignaturesMalformed, null)]
    [InlineData("signatures.json", "]}\n", "]}", FindingCode.SignaturesMalformed, null)]
    [InlineData("disclosures.json", "\"salt\":", "\"salt\" :", FindingCode.DisclosuresMalformed, null)]
    [InlineData("key.pem", "KEY-----\n", "KEY-----\r\n", FindingCode.KeyMalformed, null)]
    public void Other_spelling_of_the_same_value_is_not_valid(string file, string from, string to, FindingCode expected, int? entry)
    {
        var text = Encoding.UTF8.GetString(Bundles.Unpack(Zip)[file].Span);
        var spelled = text.Replace(from, to, StringComparison.Ordinal);

        var report = Bundles.Verify(Bundles.Replace(Zip, file, Encoding.UTF8.GetBytes(spelled)));

        spelled.ShouldNotBe(text);
        report.Errors().ShouldContain(expected);
        report.FirstBadEntry.ShouldBe(entry);
    }

    [Fact]
    public void Order_of_the_manifests_list_is_part_of_its_form()
    {
        var manifest = JsonFile.Read(Bundles.Unpack(Zip)["manifest.json"].Span)!;
        var list = manifest["files"]!.AsArray();
        var last = list[^1]!;
        list.RemoveAt(list.Count - 1);
        list.Insert(0, last);

        Bundles.Verify(Bundles.Replace(Zip, "manifest.json", JsonFile.Write(manifest))).Errors().ShouldContain(FindingCode.ManifestMalformed);
    }
}
