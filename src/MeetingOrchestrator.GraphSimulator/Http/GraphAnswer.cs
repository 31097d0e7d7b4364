using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>What a handler decided. <paramref name="ResourceId"/> goes to the journal.</summary>
internal sealed record GraphAnswer(int Status, JsonObject? Body = null, string? ResourceId = null, Refusal? Refusal = null)
{
    public static implicit operator GraphAnswer(Refusal refusal) => new(refusal.Status, Refusal: refusal);
}
