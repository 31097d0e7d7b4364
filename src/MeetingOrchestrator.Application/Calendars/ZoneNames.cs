using NodaTime.TimeZones;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>Names of time zones as the time-zone data of this version has them (tz database, files <c>zone.tab</c> and <c>backward</c>).</summary>
public static class ZoneNames
{
    // Places that have a zone of their own in the list of zones. Some of them are links too, only because their clocks agreed with another
    // country's since 1970: Europe/Oslo is no old name of Europe/Berlin, and the two may part again.
    private static readonly HashSet<string> Places =
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(location => location.ZoneId)];

    /// <summary>Version of the time-zone data, e.g. <c>2026a</c>.</summary>
    public static string Version => TzdbDateTimeZoneSource.Default.TzdbVersion;

    /// <summary>The present name of a zone that was renamed (Europe/Kiev: Europe/Kyiv); every other name, known or not, as it is.</summary>
    public static string Current(string zone) =>
        !Places.Contains(zone) && TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var current) ? current : zone;
}
