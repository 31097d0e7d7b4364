using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Takes answers of members to the question that is open, and settles it.</summary>
internal static class VotingDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        OpenVote open => VoteOpening.Decide(open, state),
        CastBallot cast => Answer(cast.Vote, cast.Seat, state, vote =>
            (Method(vote, SettlementMethod.RecordedVote) ?? IsChoice(cast.Choice) ?? HasNotAnswered(vote, cast.Seat))
            .Then(new BallotCast(cast.Vote, cast.Seat, cast.Choice))),
        RaiseObjection raise => Answer(raise.Vote, raise.Seat, state, vote =>
            (Method(vote, SettlementMethod.Consensus) ?? HasNotAnswered(vote, raise.Seat)).Then(new ObjectionRaised(raise.Vote, raise.Seat))),
        DeclareLackOfInterest declare => Answer(declare.Vote, declare.Seat, state, vote =>
            HasNotAnswered(vote, declare.Seat).Then(new LackOfInterestDeclared(declare.Vote, declare.Seat))),
        CloseVote close => On(close.Vote, state, vote => Verdict<MeetingEvent>.Accept([.. Close(vote, state)])),
        _ => throw new UnreachableException(),
    };

    public static VotingState Evolve(VotingState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        VoteOpened opened => state with
        {
            Order = state.Order.Add(opened.Vote),
            Votes = state.Votes.SetItem(opened.Vote, new(
                opened.Vote, opened.Item, opened.Subject, opened.Question, opened.Rule, opened.Present, opened.Quorum, recorded.At)),
            Open = opened.Vote,
        },
        BallotCast cast => Change(state, cast.Vote, vote => vote with { Ballots = vote.Ballots.SetItem(cast.Seat, cast.Choice) }),
        ObjectionRaised raised => Change(state, raised.Vote, vote => vote with { Objections = vote.Objections.Add(raised.Seat) }),
        LackOfInterestDeclared declared =>
            Change(state, declared.Vote, vote => vote with { NotInterested = vote.NotInterested.Add(declared.Seat) }),
        OutcomeDeclared declared => Change(state, declared.Vote, vote => vote with { Outcome = declared.Outcome }) with { Open = null },
        _ => state,
    };

    private static Verdict<MeetingEvent> On(VoteKey key, MeetingState state, Func<Vote, Verdict<MeetingEvent>> decide) =>
        !state.Voting.Votes.TryGetValue(key, out var vote) ? new VotingRefusal.Unknown(key)
        : state.Voting.Open != key ? new VotingRefusal.NotOpen(key)
        : decide(vote);

    private static Verdict<MeetingEvent> Answer(VoteKey key, SeatKey seat, MeetingState state, Func<Vote, Verdict<MeetingEvent>> decide) =>
        On(key, state, vote =>
            state.Lifecycle.Composition?.Find(seat)?.Kind != SeatKind.Member ? new VotingRefusal.NotAMember(seat)
            : !vote.Present.Contains(seat) ? new VotingRefusal.NotPresent(seat)
            : decide(vote));

    private static Refusal? Method(Vote vote, SettlementMethod needed) =>
        vote.Rule.Method == needed ? null
        : needed == SettlementMethod.RecordedVote ? new VotingRefusal.ConsensusTakesNoBallots(vote.Key)
        : new VotingRefusal.BallotTakesNoObjections(vote.Key);

    // A number that is no choice would be counted on no side, and the tally would not add up.
    private static Refusal? IsChoice(Choice choice) => Enum.IsDefined(choice) ? null : new VotingRefusal.UnknownChoice(choice);

    private static Refusal? HasNotAnswered(Vote vote, SeatKey seat) =>
        vote.Ballots.ContainsKey(seat) ? new VotingRefusal.AlreadyCast(seat)
        : vote.Objections.Contains(seat) ? new VotingRefusal.AlreadyObjected(seat)
        : vote.NotInterested.Contains(seat) ? new VotingRefusal.LackOfInterestDeclared(seat)
        : null;

    private static IEnumerable<MeetingEvent> Close(Vote vote, MeetingState state)
    {
        var outcome = Count.Of(vote, state.Lifecycle.Composition!, state.Attendance.Present);
        return [new OutcomeDeclared(vote.Key, outcome), .. Questions.Consequences(vote, outcome, state)];
    }

    private static VotingState Change(VotingState state, VoteKey key, Func<Vote, Vote> change) =>
        state.Votes.TryGetValue(key, out var vote) ? state with { Votes = state.Votes.SetItem(key, change(vote)) } : state;
}
