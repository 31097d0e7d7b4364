using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>Why a time cannot stand in a calendar.</summary>
public abstract record TimeRefusal : Refusal
{
    private TimeRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The zone is not in the time-zone data.</summary>
    public sealed record UnknownZone(string Zone) : TimeRefusal("time.unknown-zone", Zone);

    /// <summary>The end is not after the start.</summary>
    public sealed record EndBeforeStart() : TimeRefusal("time.end-before-start");

    /// <summary>Clocks skip this local time.</summary>
    public sealed record NonexistentLocalTime(LocalDateTime Local, string Zone) : TimeRefusal("time.nonexistent", Local, Zone);

    /// <summary>Clocks show this local time twice, and no offset says which is meant.</summary>
    public sealed record AmbiguousLocalTime(LocalDateTime Local, string Zone, Offset First, Offset Second)
        : TimeRefusal("time.ambiguous", Local, Zone, First, Second);

    /// <summary>The given offset is not the zone's at that time.</summary>
    public sealed record OffsetContradictsZone(Offset Given, string Zone, Offset Actual)
        : TimeRefusal("time.offset-contradicts-zone", Given, Zone, Actual);

    /// <summary>The instant given is not the local time given.</summary>
    public sealed record StartContradictsZone(LocalDateTime Local, string Zone, LocalDateTime Actual)
        : TimeRefusal("time.start-contradicts-zone", Local, Zone, Actual);

    /// <summary>The time is outside the years that a calendar covers.</summary>
    public sealed record OutOfRange(LocalDate Earliest, LocalDate Latest) : TimeRefusal("time.out-of-range", Earliest, Latest);
}
