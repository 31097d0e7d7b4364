using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>Writes the properties of a request into an event's representation.</summary>
internal static class EventMerge
{
    private static readonly string[] Times = ["start", "end"];

    /// <summary>The merged copy, or a refusal; the original is untouched until the whole request is accepted.</summary>
    public static (JsonObject Merged, Refusal? Refusal) Merge(JsonObject resource, JsonObject body)
    {
        var merged = resource.Copy();
        foreach (var (name, value) in body)
        {
            if (name.Contains("@odata.", StringComparison.Ordinal) || name == ExtendedProperties.Name)
                continue;
            if (Times.Contains(name))
            {
                var (utc, refusal) = EventTime.InUtc(value!);
                if (refusal is not null)
                    return (resource, refusal);
                merged[name] = utc;
            }
            else if (name == "attendees")
                merged[name] = Attendees(value!.AsArray(), resource[name]!.AsArray());
            else
                merged[name] = value?.DeepClone();
        }
        merged["bodyPreview"] = Preview.Of(merged["body"]?["contentType"].Text(), merged["body"]?["content"].Text());
        return (merged, EventRules.Order(merged));
    }

    // [D] A change of attendees needs the full list. Who stays keeps the answer already given [U]; a client cannot write an answer [D].
    private static JsonArray Attendees(JsonArray given, JsonArray present) => [.. given.Select(attendee => new JsonObject
    {
        ["type"] = attendee!["type"].Text() ?? "required",
        ["status"] = StatusOf(Address(attendee), present)?.DeepClone()
            ?? new JsonObject { ["response"] = "none", ["time"] = Instants.NeverAnswered },
        ["emailAddress"] = new JsonObject
        {
            ["name"] = attendee["emailAddress"]!["name"].Text() ?? Address(attendee),
            ["address"] = Address(attendee),
        },
    })];

    private static JsonNode? StatusOf(string address, JsonArray present) =>
        present.FirstOrDefault(attendee => string.Equals(Address(attendee!), address, StringComparison.OrdinalIgnoreCase))?["status"];

    private static string Address(JsonNode attendee) => attendee["emailAddress"]!["address"].Text()!;
}
