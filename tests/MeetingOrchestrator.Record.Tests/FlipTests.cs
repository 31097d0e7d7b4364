namespace MeetingOrchestrator.Record.Tests;

/// <summary>Every byte in turn: nothing in an exported record is without meaning.</summary>
public sealed class FlipTests
{
    private static readonly byte[] Zip = Bundles.Write(Sample.Content());

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x20)] // turns the case of letters: of hexadecimal digits too
    [InlineData(0x80)]
    public void Journal_with_any_byte_changed_is_not_valid_from_the_entry_of_that_byte(byte mask)
    {
        var files = Bundles.Unpack(Zip);
        var journal = files[BundleFiles.Journal].ToArray();
        var entry = 1;
        for (var i = 0; i < journal.Length; i++)
        {
            var isEnd = journal[i] == (byte)'\n';
            journal[i] ^= mask;
            files[BundleFiles.Journal] = journal;
            // The forger lists the changed journal in the manifest: the chain itself must tell.
            Bundles.Relist(files);
            var report = Bundles.Verify(Bundles.Pack(files));
            journal[i] ^= mask;

            report.FirstBadEntry.ShouldBe(entry, $"byte {i}");
            report.Errors().ShouldNotBeEmpty();
            entry += isEnd ? 1 : 0;
        }
        entry.ShouldBe(Sample.LastEntry + 1);
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void Bundle_with_any_byte_changed_is_not_valid(byte mask)
    {
        Bundles.Verify(Zip).IsValid.ShouldBeTrue();
        for (var i = 0; i < Zip.Length; i++)
        {
            Zip[i] ^= mask;
            var report = Bundles.Verify(Zip);
            Zip[i] ^= mask;

            report.IsValid.ShouldBeFalse($"byte {i}");
        }
    }

    [Fact]
    public void Bundle_with_any_byte_removed_or_inserted_is_not_valid()
    {
        for (var i = 0; i < Zip.Length; i++)
        {
            Bundles.Verify([.. Zip[..i], .. Zip[(i + 1)..]]).IsValid.ShouldBeFalse($"byte {i} removed");
            Bundles.Verify([.. Zip[..i], 0, .. Zip[i..]]).IsValid.ShouldBeFalse($"byte {i} inserted");
        }
        Bundles.Verify([.. Zip, 0]).IsValid.ShouldBeFalse();
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("signatures.json")]
    [InlineData("key.pem")]
    [InlineData("disclosures.json")]
    [InlineData("documents/minutes.ru.txt")]
    public void File_with_any_byte_changed_is_found_even_when_listed_anew(string name)
    {
        var files = Bundles.Unpack(Zip);
        var data = files[name].ToArray();
        for (var i = 0; i < data.Length; i++)
        {
            data[i] ^= 1;
            Bundles.Verify(Bundles.Replace(Zip, name, [.. data])).IsValid.ShouldBeFalse($"byte {i}");
            data[i] ^= 1;
        }
    }
}
