using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Who casts the vote of a member that is away.</summary>
internal static class ProxyHolders
{
    /// <summary>The proxies in force, grantor to holder: the grantor is absent and the holder present. Frozen into each vote as it is opened.</summary>
    public static ImmutableDictionary<SeatKey, SeatKey> Of(MeetingState state) => state.Attendance.Proxies;

    /// <summary>The seat whose delegation answers for this seat in a vote: that of the proxy's holder, else its own.</summary>
    public static SeatKey Answering(VoteKey vote, SeatKey seat, MeetingState state) =>
        state.Voting.Votes.TryGetValue(vote, out var known) ? known.Answering(seat) : seat;

    /// <summary>Why nobody can answer for the seat now; null when somebody can. A proxy is of no use while its holder is away.</summary>
    public static Refusal? Fault(Vote vote, SeatKey seat, MeetingState state) =>
        vote.Proxies.TryGetValue(seat, out var holder) && !state.Attendance.Present.Contains(holder)
            ? new VotingRefusal.ProxyHolderAbsent(seat, holder)
            : null;

    /// <summary>Whether the seat is in the room, or represented by one that is.</summary>
    public static bool IsThere(Vote vote, SeatKey seat, MeetingState state) => state.Attendance.Present.Contains(vote.Answering(seat));
}
