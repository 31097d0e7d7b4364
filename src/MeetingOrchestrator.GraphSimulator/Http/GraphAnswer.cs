using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>What a handler decided. <paramref name="ResourceId"/> goes to the journal.</summary>
internal sealed record GraphAnswer(int Status, JsonObject? Body = null, string? ResourceId = null, Refusal? Refusal = null)
{
    /// <summary>Work that follows the request's own journal entry and gives the body: the items of a batch are journaled after it.</summary>
    public Func<JsonObject>? Deferred { get; init; }

    public static implicit operator GraphAnswer(Refusal refusal) => new(refusal.Status, Refusal: refusal);
}
