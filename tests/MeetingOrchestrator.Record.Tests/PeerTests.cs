using System.Text;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>The verifier in JavaScript, written from docs/record-format.md, comes to the same answers.</summary>
public sealed class PeerTests
{
    [Fact]
    public async Task Peer_finds_a_bundle_valid()
    {
        using var record = new UnpackedRecord(Bundles.Write(Sample.Content("заседание-25")));

        (await VerifyAsync(record)).ShouldBe((0, "valid: 10 entries, 1 redacted\n", ""));
    }

    [Theory]
    [InlineData("journal.jsonl", "two-thirds", "entry 5")]
    [InlineData("journal.jsonl", "Двадцать", "entry 1")]
    [InlineData("signatures.json", "2023-09-14T15:42:07", "signatures.json")]
    [InlineData("documents/minutes.ru.txt", "Протокол", "documents/minutes.ru.txt")]
    [InlineData("disclosures.json", "Министр", "disclosures.json")]
    public async Task Peer_finds_a_changed_byte(string file, string near, string expected)
    {
        using var record = new UnpackedRecord(Bundles.Write(Sample.Content()));
        var bytes = await File.ReadAllBytesAsync(record[file], TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(near)) + 1] ^= 1;
        await File.WriteAllBytesAsync(record[file], bytes, TestContext.Current.CancellationToken);

        (await VerifyAsync(record)).ShouldBe((1, $"not valid: {expected}\n", ""));
    }

    [Fact]
    public async Task Peer_finds_what_a_forger_lists_anew()
    {
        var content = Sample.Content();
        var closing = content.Signatures[0];
        var later = closing with { SignedAt = closing.SignedAt.AddDays(1) };

        await ShouldFailAsync(content with { Signatures = [later] }, "signature does not hold");
        await ShouldFailAsync(content with { Signatures = [] }, "unsigned");
        await ShouldFailAsync(content with { Disclosures = [Sample.Kept with { Data = "{}"u8.ToArray() }] }, "disclosure");
        await ShouldFailAsync(content with { Entries = [.. content.Entries.Take(9)] }, "signature of something else");
    }

    private static async Task ShouldFailAsync(BundleContent content, string reason)
    {
        using var record = new UnpackedRecord(Bundles.Write(content));
        (await VerifyAsync(record)).ShouldBe((1, $"not valid: {reason}\n", ""));
    }

    private static Task<(int Exit, string Output, string Errors)> VerifyAsync(UnpackedRecord record)
    {
        Assert.SkipUnless(Tool.Exists("node"), "node is not on this machine: the verifier in JavaScript cannot run.");
        return Tool.RunAsync("node", Path.Combine(AppContext.BaseDirectory, "peer", "verify.mjs"), record.Folder);
    }
}
