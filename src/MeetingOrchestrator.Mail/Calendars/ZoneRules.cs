using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace MeetingOrchestrator.Mail.Calendars;

/// <summary>
/// The rules of a zone around one event (RFC 5545 §3.6.5), each observance as time-zone data have it. The library's own writer gives the
/// zone's latest rules only: an event of 2021 in Asia/Almaty would come with the offset of 2024, and a reader would be left without any.
/// </summary>
internal static class ZoneRules
{
    // Readers look a little to each side of an event when they resolve its local times.
    private static readonly NodaTime.Duration Margin = NodaTime.Duration.FromDays(1);

    // Any time before every event will do where a zone never had other rules.
    private static readonly DateTime Always = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static VTimeZone Around(DateTimeZone zone, Instant start, Instant end)
    {
        var rules = new VTimeZone { TzId = zone.Id };
        foreach (var interval in zone.GetZoneIntervals(start - Margin, end + Margin))
        {
            rules.AddChild(Observance(zone, interval));
        }

        return rules;
    }

    // The onset is told in the local time that was valid until then.
    private static VTimeZoneInfo Observance(DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon) : interval.WallOffset;
        var onset = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime.ToDateTimeUnspecified() : Always;
        return new VTimeZoneInfo(interval.Savings == Offset.Zero ? Components.Standard : Components.Daylight)
        {
            Start = new CalDateTime(onset),
            OffsetFrom = new UtcOffset(before.ToTimeSpan()),
            OffsetTo = new UtcOffset(interval.WallOffset.ToTimeSpan()),
            TimeZoneName = interval.Name,
        };
    }
}
