using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>
/// The zones that files name. What rules a file gives for them is not read: our time-zone data know the date of each change, the rules of
/// most programs only the latest.
/// </summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, string> Iana =
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    // CLDR's table: "Russian Standard Time" is Europe/Moscow.
    private static readonly FrozenDictionary<string, string> Windows =
        TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone by its IANA name, its Windows name, or as libical and Mozilla write it: <c>/mozilla.org/20050126_1/Europe/Moscow</c>.</summary>
    public static DateTimeZone? Find(string name)
    {
        if (Iana.TryGetValue(name, out var id) || Windows.TryGetValue(name, out id))
        {
            return DateTimeZoneProviders.Tzdb[id];
        }

        // Zones have two parts or, as America/Argentina/Buenos_Aires, three.
        var parts = name.Split('/');
        return parts is ["", _, .., _, _] ? Known(parts[^3..]) ?? Known(parts[^2..]) : null;
    }

    private static DateTimeZone? Known(string[] parts) =>
        Iana.TryGetValue(string.Join('/', parts), out var id) ? DateTimeZoneProviders.Tzdb[id] : null;
}
