using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>[D] A dateTimeTimeZone: wall time without offset, and an IANA or Windows zone. It is stored and shown in UTC.</summary>
internal static class EventTime
{
    private const string Utc = "UTC";

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];

    public static (JsonObject Value, Refusal? Refusal) InUtc(JsonNode given)
    {
        var (text, zone) = (given["dateTime"].Text()!, given["timeZone"].Text()!);
        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
            return ([], Refusals.Property($"'{text}' is not a date and time without offset."));
        if (Zone(zone) is not { } known)
            return ([], new Refusal(400, "TimeZoneNotSupportedException", $"The time zone '{zone}' is not supported.")); // [3]
        if (known.IsInvalidTime(wall))
            return ([], Refusals.Property($"'{text}' does not exist in the time zone '{zone}'.")); // [U]
        return (Of(TimeZoneInfo.ConvertTimeToUtc(wall, known)), null);
    }

    private static JsonObject Of(DateTime utc) => new() { ["dateTime"] = Instants.Local(utc), ["timeZone"] = Utc };

    private static TimeZoneInfo? Zone(string id) =>
        id == Utc ? TimeZoneInfo.Utc : TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
