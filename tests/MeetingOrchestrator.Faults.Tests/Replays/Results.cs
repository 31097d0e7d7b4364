using System.IO.Compression;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Faults.Tests.Processes;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>What a replay left behind, as far as it must not depend on how often the replay was killed.</summary>
/// <param name="Summary">summary.json.</param>
/// <param name="Journal">journal.jsonl of the meeting's record: every event, in order, with its hash.</param>
/// <param name="Record">What the verifier says of that record.</param>
/// <param name="Store">The streams of all meetings, the outbox, the due work and the lists, a line each.</param>
/// <param name="Messages">Names and contents of the .eml and .ics files.</param>
/// <param name="Requests">Numbers of the requests in graph-journal.jsonl, one a line.</param>
/// <param name="World">What the simulator holds.</param>
internal sealed record Results(
    string Summary,
    string Journal,
    VerificationReport Record,
    string Store,
    string Messages,
    IReadOnlyList<int> Requests,
    GraphWorld World)
{
    public static async Task<Results> ReadAsync(string output, SimulatorProcess simulator, CancellationToken limit)
    {
        var meeting = Path.Combine(output, "meetings", "25");
        using var record = new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(meeting, "record.zip"), limit));
        return new Results(
            await File.ReadAllTextAsync(Path.Combine(output, "summary.json"), limit),
            await JournalAsync(record, limit),
            Verification.Verify(record),
            StoreText.Of(Path.Combine(output, "data", "meetings.db")),
            await MessagesAsync(Path.Combine(meeting, "messages"), limit),
            await RequestsAsync(Path.Combine(output, "graph-journal.jsonl"), limit),
            new GraphWorld(await simulator.StateAsync(limit)));
    }

    private static async Task<string> JournalAsync(MemoryStream record, CancellationToken limit)
    {
        using var archive = new ZipArchive(record, ZipArchiveMode.Read, leaveOpen: true);
        using var journal = new StreamReader(await archive.GetEntry("journal.jsonl")!.OpenAsync(limit));
        var text = await journal.ReadToEndAsync(limit);
        record.Position = 0;
        return text;
    }

    private static async Task<IReadOnlyList<int>> RequestsAsync(string journal, CancellationToken limit) =>
        [.. (await File.ReadAllLinesAsync(journal, limit)).Select(line => JsonNode.Parse(line)!["n"]!.GetValue<int>())];

    private static async Task<string> MessagesAsync(string folder, CancellationToken limit)
    {
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            texts.Add($"{Path.GetFileName(file)}\n{await File.ReadAllTextAsync(file, limit)}");
        }

        return string.Join('\n', texts);
    }
}
