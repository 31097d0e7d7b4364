using System.Globalization;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Calendars.Writing;
using NodaTime;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>How long an event is: by DURATION (RFC 5545 §3.3.6) or by DTEND.</summary>
internal static partial class LengthReading
{
    /// <summary>The exact length.</summary>
    /// <exception cref="CalendarFaultException">There is none, or it is not positive, or beyond <see cref="ScheduleLimits.Length"/>.</exception>
    public static Duration Of(Component happening, ReadTime start, CalendarZones zones)
    {
        var end = happening.Find("DTEND");
        var given = happening.Find("DURATION");
        if (end is not null && given is not null)
        {
            throw new CalendarFaultException(ScheduleFaultCode.PropertyRepeated, given.Number, given.Name);
        }

        var line = end ?? given ?? throw new CalendarFaultException(ScheduleFaultCode.PropertyMissing, happening.Line, "DTEND");
        var length = end is not null ? end.Time(zones).Instant - start.Instant : Parse(line, start);
        if (length <= Duration.Zero)
        {
            throw new CalendarFaultException(ScheduleFaultCode.EndBeforeStart, line.Number);
        }

        return length <= ScheduleLimits.Length
            ? length
            : throw new CalendarFaultException(ScheduleFaultCode.TooLong, line.Number, ScheduleLimits.Length.Days);
    }

    // Weeks and days are those of the calendar, which may have 23 or 25 hours; hours, minutes and seconds are exact.
    private static Duration Parse(ContentLine line, ReadTime start)
    {
        var match = Form().Match(line.Value);
        if (!match.Success || line.Value[^1] is 'P' or 'T')
        {
            throw line.Malformed();
        }

        var days = Number(match, "weeks") * 7 + Number(match, "days");
        if (match.Groups["sign"].Value == "-")
        {
            return Duration.Zero;
        }

        if (days > ScheduleLimits.Length.Days)
        {
            return ScheduleLimits.Length + Duration.Epsilon;
        }

        var exact = Duration.FromHours(Number(match, "hours")) + Duration.FromMinutes(Number(match, "minutes")) + Duration.FromSeconds(Number(match, "seconds"));
        var nominal = days == 0 ? Duration.Zero : EventTime.Resolve(start.Local.PlusDays(days), start.Zone) - start.Instant;
        return nominal + exact;
    }

    private static int Number(Match match, string part) =>
        match.Groups[part] is { Success: true } digits ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<sign>[+-]?)P(?:(?<weeks>[0-9]{1,7})W)?(?:(?<days>[0-9]{1,7})D)?(?:T(?:(?<hours>[0-9]{1,7})H)?(?:(?<minutes>[0-9]{1,7})M)?(?:(?<seconds>[0-9]{1,7})S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
