using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>When a seat was present, by source; each in order, overlaps and re-joins merged, ends not part of the stretch.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="RollCall">By the roll calls, arrivals and departures.</param>
/// <param name="Conference">By the conference's report or, until the report names the seat, by its roster.</param>
/// <param name="Room">By the devices in the room.</param>
public sealed record SeatPresence(SeatKey Seat, ImmutableArray<Span> RollCall, ImmutableArray<Span> Conference, ImmutableArray<Span> Room)
{
    /// <summary>When any machine saw the delegation.</summary>
    public ImmutableArray<Span> Seen => Spans.Union([.. Conference, .. Room]);

    /// <summary>What is known of a seat.</summary>
    /// <param name="state">The meeting.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="now">Where stretches end that go on; they end with the meeting at the latest.</param>
    public static SeatPresence Of(MeetingState state, SeatKey seat, Instant now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var end = state.Lifecycle.ClosedAt is { } closed ? Instant.Min(closed, now) : now;
        var evidence = state.Attendance.EvidenceOf(seat);
        // A roster that missed somebody's leaving runs on; the report, which comes after, does not.
        var reported = state.Conference.Attendance?.Connections.FirstOrDefault(connection => connection.Seat == seat);
        return new(
            seat,
            evidence.RollCall.Until(end),
            reported is null ? evidence.Conference.Until(end) : Spans.Union(reported.Connected),
            evidence.Room.Until(end));
    }
}
