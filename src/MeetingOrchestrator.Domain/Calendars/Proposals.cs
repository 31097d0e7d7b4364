using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>What a search for a date gave. Without candidates the obstacles say why.</summary>
/// <param name="Candidates">The best starts, most comfortable first.</param>
/// <param name="Considered">How many starts were looked at.</param>
/// <param name="Possible">How many of them are possible; more than there are candidates where the limit cut them.</param>
/// <param name="Obstacles">What rules starts out, most frequent first.</param>
/// <param name="Refusal">Why nothing was looked for; null when the request was in order.</param>
public sealed record Proposals(
    ImmutableArray<DateProposal> Candidates, int Considered, int Possible, ImmutableArray<Obstacle> Obstacles, Refusal? Refusal = null);

/// <summary>A start that suits everybody.</summary>
/// <param name="Time">The time.</param>
/// <param name="Seats">When that is for each delegation, in the order asked.</param>
/// <param name="WorstMinutes">How far the middle of the meeting is from the middle of the working day for the delegation that has it worst.</param>
/// <param name="TotalMinutes">The same, summed over all delegations.</param>
public sealed record DateProposal(MeetingTime Time, ImmutableArray<SeatTime> Seats, int WorstMinutes, int TotalMinutes);

/// <summary>When a meeting is for a delegation.</summary>
/// <param name="Seat">The delegation.</param>
/// <param name="Start">Local start.</param>
/// <param name="End">Local end.</param>
public sealed record SeatTime(SeatKey Seat, LocalDateTime Start, LocalDateTime End);

/// <summary>Why a start is impossible for somebody.</summary>
public enum ObstacleKind
{
    /// <summary>Outside working hours.</summary>
    Hours,

    /// <summary>Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>Somebody is not free.</summary>
    Busy,

    /// <summary>Clocks skip this local time in the host's zone, or show it twice.</summary>
    ClockChange,
}

/// <summary>What rules starts out.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Seat">For whom; null: for everybody.</param>
/// <param name="Starts">How many starts it rules out, whatever else does.</param>
public sealed record Obstacle(ObstacleKind Kind, SeatKey? Seat, int Starts);
