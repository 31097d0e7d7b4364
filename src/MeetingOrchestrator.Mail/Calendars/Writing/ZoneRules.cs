using NodaTime;
using NodaTime.TimeZones;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>
/// The rules of the zones around the events of a calendar (RFC 5545 §3.6.5), each observance as time-zone data have it. A zone's latest
/// rules alone, which libraries write, would give an event of 2021 in Asia/Almaty the offset of 2024.
/// </summary>
internal static class ZoneRules
{
    // Readers look a little to each side of an event when they resolve its local times.
    private static readonly Duration Margin = Duration.FromDays(1);

    // Any time before every event will do where a zone never had other rules.
    private static readonly LocalDateTime Always = new(1970, 1, 1, 0, 0, 0);

    /// <summary>One VTIMEZONE for each zone, in the order of their names.</summary>
    public static void Write(ContentLineWriter calendar, IEnumerable<EventTime> times)
    {
        foreach (var ofZone in times.GroupBy(time => time.Zone.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Write(calendar, ofZone.First().Zone, ofZone.Min(time => time.Start), ofZone.Max(time => time.End));
        }
    }

    private static void Write(ContentLineWriter calendar, DateTimeZone zone, Instant start, Instant end)
    {
        calendar.Begin("VTIMEZONE").Add("TZID", zone.Id);
        foreach (var interval in zone.GetZoneIntervals(start - Margin, end + Margin))
        {
            Write(calendar, zone, interval);
        }

        calendar.End("VTIMEZONE");
    }

    // The onset is told in the local time that was valid until then.
    private static void Write(ContentLineWriter calendar, DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;
        var onset = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : Always;
        var observance = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        calendar
            .Begin(observance)
            .Add("DTSTART", ContentTime.Local(onset))
            .Add("TZOFFSETFROM", ContentTime.Offset(before))
            .Add("TZOFFSETTO", ContentTime.Offset(interval.WallOffset))
            .AddText("TZNAME", interval.Name)
            .End(observance);
    }
}
