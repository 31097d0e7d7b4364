using System.Collections.Immutable;
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
        VoteProposed proposed => (state with { Proposals = state.Proposals.SetItem(proposed.Vote, Proposal(proposed)) })
            .Lay(proposed.Vote, opens: true, proposed.OpensAt),
        VoteWithdrawn withdrawn => Amend(state, withdrawn.Vote, proposal => proposal with { Stage = VoteStage.Withdrawn }),
        ScheduledOpeningMissed missed => Amend(state, missed.Vote, proposal => proposal with { Missed = missed.Refusal }),
        VoteOpened opened => Opened(state, opened, recorded.At),
        BallotCast cast => Answered(state, cast.Vote, cast.Seat, vote => vote with { Ballots = vote.Ballots.SetItem(cast.Seat, cast.Choice) }),
        BallotChanged changed => Change(state, changed.Vote, vote => vote with { Ballots = vote.Ballots.SetItem(changed.Seat, changed.Choice) }),
        SecretBallotCast cast =>
            Change(state, cast.Vote, vote => vote with { VotedInSecret = vote.VotedInSecret.Add(cast.Seat) }),
        SecretBallotsCounted counted => Change(state, counted.Vote, vote => vote with { Secret = counted.Count }),
        WrittenBallotEntered entered => Change(state, entered.Vote, vote => vote with
        {
            Written = vote.Written.SetItem(entered.Seat, new(entered.Choice, entered.Means, entered.EnteredBy)),
        }),
        WrittenBallotRejected rejected => Change(state, rejected.Vote, vote => vote with { Written = vote.Written.Remove(rejected.Seat) }),
        SilenceBroken broken => Answered(state, broken.Vote, broken.Seat, vote => vote with { Objections = vote.Objections.Add(broken.Seat) }),
        ObjectionRaised raised => Change(state, raised.Vote, vote => vote with { Objections = vote.Objections.Add(raised.Seat) }),
        LackOfInterestDeclared declared =>
            Answered(state, declared.Vote, declared.Seat, vote => vote with { NotInterested = vote.NotInterested.Add(declared.Seat) }),
        SeatCalledToVote called => Change(state, called.Vote, vote => vote with { Calling = vote.Calling?.Call(called.Seat) }),
        VotePassed passed => Change(state, passed.Vote, vote => vote with { Calling = vote.Calling?.Pass(passed.Seat) }),
        PrivateSignalSent sent => state with { Signals = state.Signals.Add(PrivateSignals.Of(sent)) },
        VotePaused paused => Change(state.Lift(paused.Vote), paused.Vote, vote => vote with
        {
            Stage = VoteStage.Paused,
            Remaining = vote.ClosesAt - recorded.At,
        }),
        VoteResumed resumed => Change(state, resumed.Vote, vote => vote with
        {
            Stage = VoteStage.Open,
            ClosesAt = resumed.ClosesAt,
            Remaining = null,
        }).Lay(resumed.Vote, opens: false, resumed.ClosesAt),
        ScheduledClosingPutOff later => Change(state.Lift(later.Vote), later.Vote, vote => vote with { ClosesAt = later.ClosesAt })
            .Lay(later.Vote, opens: false, later.ClosesAt),
        ScheduledClosingMissed missed => state.Lift(missed.Vote),
        VoteClosed closed => Change(state.Lift(closed.Vote), closed.Vote, vote => vote with { Stage = VoteStage.Closed, Attending = closed.Attending }),
        CastingVoteGiven given => Change(state, given.Vote, vote => vote with { CastingVote = new(given.Seat, given.Choice) }),
        OutcomeDeclared declared => Tied(
            Ended(state, declared.Vote, vote => vote with { Stage = VoteStage.Declared, Outcome = declared.Outcome }), declared) with
        {
            Declaring = new(declared.Vote, recorded.Command),
        },
        VoteAnnulled annulled => Ended(state.Lift(annulled.Vote), annulled.Vote, vote => vote with { Stage = VoteStage.Annulled, Annulment = annulled.Reason }),
        _ when state.Declaring is { } declared && declared.Command == recorded.Command =>
            Change(state, declared.Vote, vote => vote with { InForce = true }),
        _ => state,
    };

    private static VoteProposal Proposal(VoteProposed proposed) => new(
        proposed.Vote, proposed.Item, proposed.Subject, proposed.Question, proposed.Method, proposed.OpensAt, proposed.ClosesAt);

    private static VotingState Opened(VotingState state, VoteOpened opened, Instant at) => (state.Lift(opened.Vote) with
    {
        Order = state.Order.Add(opened.Vote),
        Proposals = state.Proposals.Remove(opened.Vote),
        Votes = state.Votes.SetItem(opened.Vote, new Vote(
            opened.Vote, opened.Item, opened.Subject, opened.Question, opened.Rule, opened.Present, opened.Quorum, at)
        {
            ClosesAt = opened.ClosesAt,
            RerunOf = opened.RerunOf,
            Presiding = opened.Presiding,
            Round = opened.Round,
            Proxies = opened.Proxies.ToImmutableDictionary(proxy => proxy.Grantor, proxy => proxy.Holder),
            Calling = opened.Rule.Method == SettlementMethod.RollCallVote ? new VoteCalling(opened.Order) : null,
        }),
        Open = opened.Rule.Method == SettlementMethod.SilenceProcedure ? state.Open : opened.Vote,
        Silences = opened.Rule.Method == SettlementMethod.SilenceProcedure ? state.Silences.Add(opened.Vote) : state.Silences,
    }).Lay(opened.Vote, opens: false, opened.ClosesAt);

    private static VotingState Answered(VotingState state, VoteKey key, SeatKey seat, Func<Vote, Vote> change) =>
        Change(state, key, vote => change(vote) with { Calling = vote.Calling?.Answered(seat), Written = vote.Written.Remove(seat) });

    private static VotingState Ended(VotingState state, VoteKey key, Func<Vote, Vote> change) =>
        Change(state, key, change) with { Open = state.Open == key ? null : state.Open, Silences = state.Silences.Remove(key) };

    private static VotingState Tied(VotingState state, OutcomeDeclared declared) =>
        state.Votes.TryGetValue(declared.Vote, out var vote)
            ? state with
            {
                Tied = declared.Outcome.Kind == OutcomeKind.Tie ? state.Tied.Add(vote.Subject) : state.Tied.Remove(vote.Subject),
            }
            : state;

    private static VotingState Amend(VotingState state, VoteKey key, Func<VoteProposal, VoteProposal> change) =>
        state.Proposals.TryGetValue(key, out var proposal)
            ? state.Lift(key) with { Proposals = state.Proposals.SetItem(key, change(proposal)) }
            : state;

    private static VotingState Change(VotingState state, VoteKey key, Func<Vote, Vote> change) =>
        state.Votes.TryGetValue(key, out var vote) ? state with { Votes = state.Votes.SetItem(key, change(vote)) } : state;
}
