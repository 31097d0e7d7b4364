using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Keeps what the service has to do of votes: at most one thing a vote.</summary>
internal static class VoteWakes
{
    /// <summary>With an instant for the vote; as it was where there is none.</summary>
    public static VotingState Lay(this VotingState state, VoteKey vote, bool opens, Instant? at)
    {
        if (at is not { } instant)
        {
            return state;
        }

        var wake = new VoteWake(vote, opens, instant);
        return state with { Wakes = state.Wakes.SetItem(wake.Key, wake), WakeOf = state.WakeOf.SetItem(vote, wake.Key) };
    }

    /// <summary>Without the instant of the vote.</summary>
    public static VotingState Lift(this VotingState state, VoteKey vote) => state.WakeOf.TryGetValue(vote, out var key)
        ? state with { Wakes = state.Wakes.Remove(key), WakeOf = state.WakeOf.Remove(vote) }
        : state;
}
