using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>What a delegation has had of the floor at a meeting.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Speeches">How often it was given the floor.</param>
/// <param name="Spoken">How long it spoke, pauses left out; the speech in progress counts up to its last pause.</param>
public sealed record SeatBalance(SeatKey Seat, int Speeches, Duration Spoken);

/// <summary>How the floor was shared.</summary>
public static class SpeakingBalance
{
    /// <summary>One line a seat, in Russian protocol order, those included that never spoke; empty before the meeting is convened.</summary>
    public static ImmutableArray<SeatBalance> Of(MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var uses = state.Floor.Uses.ToLookup(use => use.Key.Seat, use => use.Value);
        return state.Lifecycle.Composition is not { } composition ? []
            :
            [
                .. composition.Seats.OrderBy(seat => seat.OrderRu).Select(seat => new SeatBalance(
                    seat.Key,
                    uses[seat.Key].Sum(use => use.Turns.Values.Sum()),
                    uses[seat.Key].Aggregate(Duration.Zero, (sum, use) => sum + use.Spoken))),
            ];
    }
}
