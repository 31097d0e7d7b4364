using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>What a date is looked for.</summary>
/// <param name="From">First day, in the host's zone.</param>
/// <param name="To">Last day, in the host's zone; at most 366 days after the first.</param>
/// <param name="Length">Length of the meeting.</param>
/// <param name="HostZone">IANA time-zone id of the host.</param>
/// <param name="Seats">Where the delegations sit.</param>
public sealed record ProposalRequest(
    LocalDate From, LocalDate To, Duration Length, string HostZone, ImmutableArray<SeatZone> Seats)
{
    /// <summary>Earliest local start in every capital; 08:00 unless set otherwise, not before 06:00: nobody sits at night.</summary>
    public LocalTime Earliest { get; init; } = new(8, 0);

    /// <summary>Latest local end in every capital; 20:00 unless set otherwise, not after 22:00.</summary>
    public LocalTime Latest { get; init; } = new(20, 0);

    /// <summary>Minutes between the starts that are looked at; 30 unless set otherwise, 5 to 720.</summary>
    public int StepMinutes { get; init; } = 30;

    /// <summary>How many proposals are given; 10 unless set otherwise, 1 to 1,000.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Days on which delegations do not work. Saturdays and Sundays are left out in any case.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>When somebody is not free.</summary>
    public ImmutableArray<BusySpan> Busy { get; init; } = [];

    /// <summary>Where the delegations of a council sit.</summary>
    public static ImmutableArray<SeatZone> ZonesOf(IEnumerable<Seat> seats) => [.. seats.Select(seat => new SeatZone(seat.Key, seat.Zone))];
}

/// <summary>Where a delegation sits.</summary>
/// <param name="Seat">The delegation.</param>
/// <param name="Zone">IANA time-zone id.</param>
public sealed record SeatZone(SeatKey Seat, string Zone);

/// <summary>A stretch of time that is taken; the end is not part of it.</summary>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
/// <param name="Seat">Whose time it is; null: everybody's.</param>
public sealed record BusySpan(Instant From, Instant To, SeatKey? Seat = null);
