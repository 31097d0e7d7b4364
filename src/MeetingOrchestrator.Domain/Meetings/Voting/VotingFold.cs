using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The votes after one more event.</summary>
internal static class VotingFold
{
    public static VotingState Evolve(VotingState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        VoteProposed proposed => state with { Proposals = state.Proposals.SetItem(proposed.Vote, Proposal(proposed)) },
        VoteWithdrawn withdrawn => state with
        {
            Proposals = state.Proposals.SetItem(withdrawn.Vote, state.Proposals[withdrawn.Vote] with { Stage = VoteStage.Withdrawn }),
        },
        VoteOpened opened => Opened(state, opened, recorded.At),
        BallotCast cast => Answered(state, cast.Vote, cast.Seat, vote => vote with { Ballots = vote.Ballots.SetItem(cast.Seat, cast.Choice) }),
        BallotChanged changed => Change(state, changed.Vote, vote => vote with { Ballots = vote.Ballots.SetItem(changed.Seat, changed.Choice) }),
        ObjectionRaised raised => Change(state, raised.Vote, vote => vote with { Objections = vote.Objections.Add(raised.Seat) }),
        LackOfInterestDeclared declared =>
            Answered(state, declared.Vote, declared.Seat, vote => vote with { NotInterested = vote.NotInterested.Add(declared.Seat) }),
        SeatCalledToVote called => Change(state, called.Vote, vote => vote with { Calling = vote.Calling?.Call(called.Seat) }),
        VotePassed passed => Change(state, passed.Vote, vote => vote with { Calling = vote.Calling?.Pass(passed.Seat) }),
        PrivateSignalSent sent => state with { Signals = state.Signals.Add(PrivateSignals.Of(sent)) },
        VotePaused paused => Change(state, paused.Vote, vote => vote with
        {
            Stage = VoteStage.Paused,
            Remaining = vote.ClosesAt - recorded.At,
        }),
        VoteResumed resumed => Change(state, resumed.Vote, vote => vote with
        {
            Stage = VoteStage.Open,
            ClosesAt = resumed.ClosesAt,
            Remaining = null,
        }),
        VoteClosed closed => Change(state, closed.Vote, vote => vote with { Stage = VoteStage.Closed, Attending = closed.Attending }),
        CastingVoteGiven given => Change(state, given.Vote, vote => vote with { CastingVote = new(given.Seat, given.Choice) }),
        OutcomeDeclared declared => Ended(state, declared.Vote, vote => vote with { Stage = VoteStage.Declared, Outcome = declared.Outcome }),
        VoteAnnulled annulled => Ended(state, annulled.Vote, vote => vote with { Stage = VoteStage.Annulled, Annulment = annulled.Reason }),
        _ => state,
    };

    private static VoteProposal Proposal(VoteProposed proposed) => new(
        proposed.Vote, proposed.Item, proposed.Subject, proposed.Question, proposed.Method, proposed.OpensAt, proposed.ClosesAt);

    private static VotingState Opened(VotingState state, VoteOpened opened, Instant at) => state with
    {
        Order = state.Order.Add(opened.Vote),
        Proposals = state.Proposals.Remove(opened.Vote),
        Votes = state.Votes.SetItem(opened.Vote, new Vote(
            opened.Vote, opened.Item, opened.Subject, opened.Question, opened.Rule, opened.Present, opened.Quorum, at)
        {
            ClosesAt = opened.ClosesAt,
            RerunOf = opened.RerunOf,
            Calling = opened.Rule.Method == SettlementMethod.RollCallVote ? new VoteCalling(opened.Order) : null,
        }),
        Open = opened.Vote,
    };

    private static VotingState Answered(VotingState state, VoteKey key, SeatKey seat, Func<Vote, Vote> change) =>
        Change(state, key, vote => change(vote) with { Calling = vote.Calling?.Answered(seat) });

    private static VotingState Ended(VotingState state, VoteKey key, Func<Vote, Vote> change) =>
        Change(state, key, change) with { Open = state.Open == key ? null : state.Open };

    private static VotingState Change(VotingState state, VoteKey key, Func<Vote, Vote> change) =>
        state.Votes.TryGetValue(key, out var vote) ? state with { Votes = state.Votes.SetItem(key, change(vote)) } : state;
}
