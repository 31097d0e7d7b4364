using System.Globalization;
using System.IO.Compression;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Replay;

/// <summary>The record of the replay under the offline verifier, which runs as its own process.</summary>
public sealed class RecordTests(Replayed replayed) : IDisposable
{
    private readonly TempFolder _folder = new();

    private long Entries => replayed.Meeting.GetProperty("record").GetProperty("entries").GetInt64();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Record_is_valid_and_the_verifier_prints_the_number_of_entries()
    {
        var english = (await Orchestrator.VerifyAsync(replayed.Record)).ShouldExit(0);
        english.Output.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"valid: {Entries} entries, meeting "));
        english.Output.ShouldContain(replayed.Meeting.GetProperty("record").GetProperty("head").GetString()!);

        var russian = (await Orchestrator.VerifyAsync(replayed.Record, "--language", "ru")).ShouldExit(0);
        russian.Output.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"журнал действителен: записей — {Entries}, заседание "));

        (await Orchestrator.RunAsync("verify", replayed.Record)).ShouldExit(0).Output
            .ShouldContain(string.Create(CultureInfo.InvariantCulture, $"valid: {Entries} entries"));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("middle")]
    [InlineData("last")]
    public async Task Flipped_bit_is_found_and_the_first_bad_entry_is_named(string place)
    {
        var entry = place == "first" ? 1 : place == "last" ? Entries : Entries / 2;
        var tampered = _folder["tampered.zip"];
        File.Copy(replayed.Record, tampered);
        Flip(tampered, entry);

        var ended = (await Orchestrator.VerifyAsync(tampered)).ShouldExit(1);
        ended.Output.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"not valid: the first bad entry is {entry}\n"));
        (await Orchestrator.RunAsync("verify", tampered)).ShouldExit(1).Output.ShouldContain("not valid");
    }

    // In the middle of the line, which is in the payload: the sealed content itself.
    private static void Flip(string bundle, long entry)
    {
        using var zip = ZipFile.Open(bundle, ZipArchiveMode.Update);
        using var journal = zip.GetEntry("journal.jsonl")!.Open();
        var bytes = new byte[journal.Length];
        journal.ReadExactly(bytes);
        var start = 0;
        for (var line = 1; line < entry; line++)
        {
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        }

        var end = Array.IndexOf(bytes, (byte)'\n', start);
        bytes[(start + end) / 2] ^= 1;
        journal.Position = 0;
        journal.Write(bytes);
    }
}
