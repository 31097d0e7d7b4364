using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>What Exchange refuses about an event beyond its shape.</summary>
internal static class EventRules
{
    private static readonly string[] NotModelled = ["recurrence", "attachments", "extensions", "multiValueExtendedProperties"];

    private static readonly string[] OnlyFalse = ["isOnlineMeeting", "isAllDay"];

    public static Refusal? OfNew(JsonObject body, int mostAttendees)
    {
        if (body["start"] is null || body["end"] is null)
            return Refusals.Property("An event needs start and end.");
        return OfAny(body, mostAttendees);
    }

    public static Refusal? OfAny(JsonObject body, int mostAttendees)
    {
        if (NotModelled.FirstOrDefault(name => body[name] is not null) is { } unknown)
            return Refusals.NotModelled($"the property '{unknown}' of an event");
        // isOnlineMeeting makes Exchange create a second online meeting behind the caller's back [D].
        if (OnlyFalse.FirstOrDefault(name => body[name] is JsonValue value && value.GetValue<bool>()) is { } flag)
            return Refusals.NotModelled($"events with '{flag}'");
        if (body.ContainsKey("start") && body["start"] is null || body.ContainsKey("end") && body["end"] is null)
            return Refusals.Property("start and end must not be null.");
        return Attendees(body["attendees"] as JsonArray ?? [], mostAttendees);
    }

    public static Refusal? Order(JsonObject resource)
    {
        // Both are UTC in one fixed format, so their texts are in the order of their instants.
        var (start, end) = (resource["start"]!["dateTime"].Text(), resource["end"]!["dateTime"].Text());
        return string.CompareOrdinal(start, end) <= 0
            ? null
            : new Refusal(400, "ErrorCalendarEndDateIsEarlierThanStartDate", "The end of the event is earlier than its start."); // [3] code
    }

    private static Refusal? Attendees(JsonArray attendees, int most)
    {
        if (most > 0 && attendees.Count > most)
            return new Refusal(400, "ErrorInvalidRequest", $"An event can have at most {most} attendees."); // [D] limit, [U] code
        return attendees.Any(attendee => attendee!["emailAddress"]!["address"].Text()?.Contains('@') != true)
            ? new Refusal(400, "ErrorInvalidRecipients", "At least one attendee has no valid address.") // [U] code
            : null;
    }
}
