using MeetingOrchestrator.Application.Calendars;
using NodaTime;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>The zones of one file: those it names by itself, and where its own VTIMEZONE are.</summary>
internal sealed class CalendarZones
{
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    public CalendarZones(Component calendar)
    {
        foreach (var zone in calendar.Within("VTIMEZONE"))
        {
            if (zone.Find("TZID") is { } name && zone.Find("X-LIC-LOCATION") is { } location)
            {
                _locations.TryAdd(name.Value, location.Value);
            }
        }

        Own = calendar.Find("X-WR-TIMEZONE") is { } own ? ZoneNames.Find(own.Value) ?? Unknown(own, own.Value) : DateTimeZoneProviders.Tzdb["Etc/UTC"];
    }

    /// <summary>The zone of events in UTC.</summary>
    public DateTimeZone Own { get; }

    /// <exception cref="CalendarFaultException">Nobody knows the zone.</exception>
    public DateTimeZone Find(ContentLine line, string name) =>
        ZoneNames.Find(name)
        ?? (_locations.TryGetValue(name, out var location) ? ZoneNames.Find(location) : null)
        ?? Unknown(line, name);

    private static DateTimeZone Unknown(ContentLine line, string name) =>
        throw new CalendarFaultException(ScheduleFaultCode.ZoneUnknown, line.Number, name);
}
