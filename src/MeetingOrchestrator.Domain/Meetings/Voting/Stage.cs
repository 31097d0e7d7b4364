using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Finds a vote in the stage that a command is for.</summary>
internal static class Stage
{
    /// <summary>Decides on the vote; refuses where there is none of the key, or it stands in another stage.</summary>
    public static Verdict<MeetingEvent> On(
        VoteKey key, MeetingState state, Func<Vote, Verdict<MeetingEvent>> decide, params ImmutableArray<VoteStage> needed) =>
        state.Voting.Votes.TryGetValue(key, out var vote)
            ? needed.Contains(vote.Stage) ? decide(vote) : new VotingRefusal.WrongStage(key, vote.Stage, needed)
            : state.Voting.Proposals.TryGetValue(key, out var proposal) ? new VotingRefusal.WrongStage(key, proposal.Stage, needed)
            : new VotingRefusal.Unknown(key);
}
