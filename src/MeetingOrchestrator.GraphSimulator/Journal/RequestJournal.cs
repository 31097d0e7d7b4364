using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Journal;

/// <summary>Every answered request on /v1.0, in the order of decision. Numbering goes on after a restart. Callers hold the tenant's gate.</summary>
internal sealed class RequestJournal : IDisposable
{
    private readonly List<string> _lines = [];
    private AppendLog? _log;

    private RequestJournal()
    {
    }

    /// <summary>Number of the next entry, from 1.</summary>
    public int NextNumber => _lines.Count + 1;

    public int Count => _lines.Count;

    public static RequestJournal Open(string? path)
    {
        var journal = new RequestJournal();
        if (path is null)
            return journal;
        var (log, lines) = AppendLog.Open(path);
        journal._log = log;
        journal._lines.AddRange(lines);
        return journal;
    }

    public void Append(JsonObject entry)
    {
        var line = Json.Line(entry);
        _log?.Append(line);
        _lines.Add(line);
    }

    public JsonArray Entries() => [.. _lines.Select(line => JsonNode.Parse(line))];

    public void Dispose() => _log?.Dispose();
}
