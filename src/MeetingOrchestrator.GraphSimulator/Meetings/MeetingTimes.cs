using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>[D] The rules about startDateTime and endDateTime.</summary>
internal static class MeetingTimes
{
    private static readonly TimeSpan DefaultLength = TimeSpan.FromHours(1);

    /// <summary>createOrGet: no start means now, no end means an hour; an end without a start, or before it, is refused.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End, Refusal? Refusal) OfNew(JsonObject body, DateTimeOffset now)
    {
        var (startText, endText) = (body["startDateTime"].Text(), body["endDateTime"].Text());
        if (startText is null && endText is not null)
            return (default, default, Refuse("endDateTime is given without startDateTime."));
        var start = startText is null ? now : Instants.Parse(startText);
        var end = endText is null ? start + DefaultLength : Instants.Parse(endText);
        return end < start ? (default, default, Refuse("endDateTime is earlier than startDateTime.")) : (start, end, null);
    }

    /// <summary>PATCH: both times or neither.</summary>
    public static Refusal? OfUpdate(JsonObject body)
    {
        var (start, end) = (body["startDateTime"].Text(), body["endDateTime"].Text());
        if (start is null && end is null)
            return body.ContainsKey("startDateTime") || body.ContainsKey("endDateTime") ? Refuse("A meeting time must not be null.") : null;
        if (start is null || end is null)
            return Refuse("startDateTime and endDateTime must be given together.");
        return Instants.Parse(end) < Instants.Parse(start) ? Refuse("endDateTime is earlier than startDateTime.") : null;
    }

    private static Refusal Refuse(string message) => Refusals.Body(meetings: true, message);
}
