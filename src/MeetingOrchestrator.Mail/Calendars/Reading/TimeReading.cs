using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Calendars.Writing;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>A time of an event: local in a zone, and the instant.</summary>
internal sealed record ReadTime(LocalDateTime Local, DateTimeZone Zone, Instant Instant);

/// <summary>Values of type DATE-TIME (RFC 5545 §3.3.5): in a zone or in UTC.</summary>
internal static class TimeReading
{
    private static readonly LocalDateTimePattern LocalForm = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern DateForm = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The time that a property gives.</summary>
    /// <exception cref="CalendarFaultException">It is a date, floats, or is none.</exception>
    public static ReadTime Time(this ContentLine line, CalendarZones zones, Offset? offset = null)
    {
        if ((line.Parameters.GetValueOrDefault("VALUE") is { } type && type.Equals("DATE", StringComparison.OrdinalIgnoreCase))
            || DateForm.Parse(line.Value).Success)
        {
            throw new CalendarFaultException(ScheduleFaultCode.AllDay, line.Number, line.Name);
        }

        return line.Value is [.., 'Z'] ? Utc(line, zones) : InZone(line, zones, offset);
    }

    private static ReadTime Utc(ContentLine line, CalendarZones zones)
    {
        var instant = Local(line, line.Value[..^1]).InUtc().ToInstant();
        return new ReadTime(instant.InZone(zones.Own).LocalDateTime, zones.Own, instant);
    }

    private static ReadTime InZone(ContentLine line, CalendarZones zones, Offset? offset)
    {
        var local = Local(line, line.Value);
        var zone = line.Parameters.TryGetValue("TZID", out var name)
            ? zones.Find(line, name)
            : throw new CalendarFaultException(ScheduleFaultCode.FloatingTime, line.Number, line.Name);
        return new ReadTime(local, zone, EventTime.Resolve(local, zone, offset));
    }

    // Bounded before any arithmetic: an instant has an end, and a file may name the last second of the last year.
    private static LocalDateTime Local(ContentLine line, string text)
    {
        var (first, last) = ScheduleLimits.Years;
        return LocalForm.Parse(text) switch
        {
            { Success: false } => throw line.Malformed(),
            { Value: var local } when local.Year < first || local.Year > last =>
                throw new CalendarFaultException(ScheduleFaultCode.TimeOutOfRange, line.Number, line.Name, first, last),
            { Value: var local } => local,
        };
    }
}
