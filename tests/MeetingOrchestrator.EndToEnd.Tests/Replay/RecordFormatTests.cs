using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Replay;

/// <summary>The shell commands of docs/record-format.md, taken from it and run on the unpacked record.</summary>
public sealed partial class RecordFormatTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly IReadOnlyList<string> _blocks;

    public RecordFormatTests(Replayed replayed)
    {
        ZipFile.ExtractToDirectory(replayed.Record, _folder.Path);
        var text = File.ReadAllText(Repository.In("docs", "record-format.md"));
        var section = text[text.IndexOf("## With openssl", StringComparison.Ordinal)..];
        _blocks = [.. ShellBlock().Matches(section).Select(block => block.Groups[1].Value)];
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Signature_of_the_head_holds_under_openssl_and_not_for_another_head()
    {
        var signature = Block("openssl dgst -sha256 -verify");
        (await ShellAsync(signature)).ShouldContain("Verified OK");

        var signatures = await File.ReadAllTextAsync(_folder["signatures.json"], TestContext.Current.CancellationToken);
        var head = JsonDocument.Parse(signatures).RootElement.GetProperty("signatures")[0].GetProperty("head").GetString()!;
        _folder.Write("signatures.json", signatures.Replace(head, new string('0', 64), StringComparison.Ordinal));
        (await Tool.RunInAsync(_folder.Path, Shell(), "-c", signature)).Exit.ShouldNotBe(0);
    }

    [Fact]
    public async Task Key_identifier_is_that_of_every_signature()
    {
        var key = (await ShellAsync(Block("openssl pkey"))).Split(' ')[0];
        var signatures = JsonDocument.Parse(await File.ReadAllTextAsync(_folder["signatures.json"], TestContext.Current.CancellationToken));
        signatures.RootElement.GetProperty("signatures").EnumerateArray().Select(signature => signature.GetProperty("keyId").GetString())
            .ShouldAllBe(id => id == key);
    }

    [Fact]
    public async Task Entry_hashes_are_those_of_the_journal_and_each_names_the_one_before()
    {
        var computed = (await ShellAsync(Block("journal.jsonl"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).ToList();
        var lines = await File.ReadAllLinesAsync(_folder["journal.jsonl"], TestContext.Current.CancellationToken);
        var entries = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        computed.Count.ShouldBeGreaterThan(200);
        computed.ShouldBe(entries.Select(entry => entry.GetProperty("hash").GetString()));
        entries.Skip(1).Select(entry => entry.GetProperty("previous").GetString()).ShouldBe(computed.SkipLast(1));
    }

    [Fact]
    public async Task Document_digests_are_those_of_the_journal()
    {
        var journal = await File.ReadAllTextAsync(_folder["journal.jsonl"], TestContext.Current.CancellationToken);
        var digests = (await ShellAsync("openssl dgst -sha256 documents/*")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        digests.Length.ShouldBe(Directory.GetFiles(_folder["documents"]).Length);
        digests.Length.ShouldBeGreaterThan(7);
        digests.Select(line => line.Trim().Split(' ')[^1]).ShouldAllBe(digest => journal.Contains($"\"{digest}\"", StringComparison.Ordinal));
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    private static string Shell()
    {
        Tool.FindOrSkip("openssl");
        Tool.FindOrSkip("perl");
        return Tool.FindOrSkip("bash");
    }

    private string Block(string holding) => _blocks.First(block => block.Contains(holding, StringComparison.Ordinal));

    private async Task<string> ShellAsync(string commands) =>
        (await Tool.RunInAsync(_folder.Path, Shell(), "-c", commands)).ShouldExit(0).Output;
}
