using System.IO.Compression;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Replay;

/// <summary>What the terminal says, and what a second replay does with the results of the first.</summary>
public sealed class RepeatTests(Replayed replayed)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Progress_is_told_in_English()
    {
        var lines = replayed.Ended.Output.Split('\n');
        replayed.Ended.Errors.ShouldBeEmpty();
        lines.ShouldContain("01.01.2021 03:00  Meeting 26  entered into the schedule for 14.10.2021 09:00 (provisional date)");
        lines.ShouldContain("04.01.2021 10:00  Meeting 25  14 messages issued");
        lines.ShouldContain("18.02.2021 11:04  Meeting 25  roll call: 8 of 8 members present, 6 required");
        lines.ShouldContain("18.02.2021 12:49  Meeting 25  decision No. 25/1 adopted");
        lines.ShouldContain($"Done. Results: {replayed.Output}");
        replayed.Ended.Output.ShouldNotMatch(@"\p{IsCyrillic}");
    }

    [Fact]
    public async Task Second_run_into_the_same_folder_names_force_and_changes_nothing()
    {
        var before = Stamps();
        var english = (await Orchestrator.ReplayAsync(replayed.Output)).ShouldExit(2);
        var russian = (await Orchestrator.ReplayAsync(replayed.Output, "--language", "ru")).ShouldExit(2);

        english.Errors.ShouldContain("--force");
        english.Errors.ShouldContain(replayed.Output);
        english.Output.ShouldBeEmpty();
        russian.Errors.ShouldContain("--force");
        russian.Errors.ShouldContain("результаты предыдущего воспроизведения");
        Stamps().ShouldBe(before);
    }

    [Fact]
    public async Task Forced_second_run_gives_the_same_events_and_tells_it_in_Russian()
    {
        using var folder = new TempFolder();
        var output = folder["out"];
        Directory.CreateDirectory(folder["out", "meetings", "25"]);
        var mine = Path.Combine(output, "mine.txt");
        var stale = folder["out", "meetings", "25", "stale.txt"];
        await File.WriteAllTextAsync(mine, "kept", Cancellation);
        await File.WriteAllTextAsync(stale, "replaced", Cancellation);

        var ended = (await Orchestrator.ReplayAsync(output, "--force", "--language", "ru")).ShouldExit(0);

        var lines = ended.Output.Split('\n');
        lines.ShouldContain("04.01.2021 10:00  Заседание № 25  направлено 14 сообщений", ended.Output);
        lines.ShouldContain("18.02.2021 11:04  Заседание № 25  перекличка: присутствуют 8 из 8 членов, требуется не менее 6", ended.Output);
        lines.ShouldContain($"Готово. Результаты: {output}");
        File.Exists(mine).ShouldBeTrue();
        File.Exists(stale).ShouldBeFalse();
        var (first, second) = (Journal(replayed.Record), Journal(folder["out", "meetings", "25", "record.zip"]));
        first.Length.ShouldBeGreaterThan(100_000);
        second.AsSpan().SequenceEqual(first).ShouldBeTrue("the journals differ");
        (await File.ReadAllBytesAsync(Path.Combine(output, "summary.json"), Cancellation))
            .ShouldBe(await File.ReadAllBytesAsync(replayed.In("summary.json"), Cancellation));
    }

    private static byte[] Journal(string bundle)
    {
        using var zip = ZipFile.OpenRead(bundle);
        using var content = zip.GetEntry("journal.jsonl")!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private Dictionary<string, DateTime> Stamps() => Directory.EnumerateFileSystemEntries(replayed.Output, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.GetLastWriteTimeUtc);
}
