using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>An attendee without the answer: two are equal when an invitation would tell them the same.</summary>
internal sealed record Invitee(string Address, string? Name, string? Type)
{
    public static Invitee Of(JsonNode attendee) => new(
        attendee["emailAddress"]!["address"].Text()!, attendee["emailAddress"]!["name"].Text(), attendee["type"].Text());

    public bool IsSamePerson(Invitee other) => string.Equals(Address, other.Address, StringComparison.OrdinalIgnoreCase);

    public JsonNode Show() => new JsonObject { ["address"] = Address, ["name"] = Name, ["type"] = Type };
}
