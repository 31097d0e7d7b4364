using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>A request that passed the common checks, with everything a handler decides from.</summary>
internal sealed record GraphCall(GraphRequest Request, SimulatorOptions Options, Mailbox Mailbox, DateTimeOffset Now)
{
    /// <summary>The path's variables after the user id, if there is one.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The JSON body, already checked against the route's shape; empty when the route takes none.</summary>
    public JsonObject Body { get; init; } = [];

    /// <summary>The decoded MIME source when the body was text/plain, otherwise null.</summary>
    public byte[]? Mime { get; init; }

    public string? Option(string name) => Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public string Context(string path) => $"{Request.BaseUrl}/$metadata#users('{Options.Organizer}')/{path}";
}
