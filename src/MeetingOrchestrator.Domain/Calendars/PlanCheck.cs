using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>Whether a stored time still says one thing: local time, zone and instants agree.</summary>
internal static class PlanCheck
{
    // Wide of every real council, and narrow enough that no arithmetic on these instants overflows.
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2200, 1, 1);

    public static bool Covers(LocalDate date) => date >= Earliest && date < Latest;

    public static Refusal? Fault(MeetingTime time)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(time.Zone) is not { } zone)
        {
            return new TimeRefusal.UnknownZone(time.Zone);
        }

        if (time.Start < Midnight(Earliest) || time.End > Midnight(Latest))
        {
            return new TimeRefusal.OutOfRange(Earliest, Latest);
        }

        if (time.End <= time.Start)
        {
            return new TimeRefusal.EndBeforeStart();
        }

        var actual = time.Start.InZone(zone).LocalDateTime;
        return actual == time.LocalStart ? null : new TimeRefusal.StartContradictsZone(time.LocalStart, time.Zone, actual);
    }

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
