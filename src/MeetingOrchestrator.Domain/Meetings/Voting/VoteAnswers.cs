using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Takes the answers of members to a question that is open: one a seat, whoever sits in it.</summary>
internal static class VoteAnswers
{
    public static Verdict<MeetingEvent> Cast(CastBallot command, MeetingState state) => Answer(command.Vote, command.Seat, state, vote =>
        (TakesBallots(vote) ?? IsChoice(command.Choice) ?? PresidingSeat.Fault(command.Seat, state)) is { } refusal ? refusal
        : vote.Ballots.TryGetValue(command.Seat, out var before) && state.Lifecycle.Composition!.Rules.Voting.BallotsMayChange
            ? before == command.Choice ? Verdict<MeetingEvent>.Accept()
                : Verdict<MeetingEvent>.Accept(new BallotChanged(command.Vote, command.Seat, command.Choice))
        : (HasNotAnswered(vote, command.Seat) ?? IsCalled(vote, command.Seat)).Then(new BallotCast(command.Vote, command.Seat, command.Choice)));

    public static Verdict<MeetingEvent> Object(RaiseObjection command, MeetingState state) => Answer(command.Vote, command.Seat, state, vote =>
        (TakesObjections(vote) ?? HasNotAnswered(vote, command.Seat)).Then(new ObjectionRaised(command.Vote, command.Seat)));

    public static Verdict<MeetingEvent> Declare(DeclareLackOfInterest command, MeetingState state) => Answer(command.Vote, command.Seat, state, vote =>
        (state.Lifecycle.Composition!.Rules.Voting.LackOfInterest ? HasNotAnswered(vote, command.Seat) : new VotingRefusal.NoLackOfInterest())
        .Then(new LackOfInterestDeclared(command.Vote, command.Seat)));

    /// <summary>Decides on an answer of a member that is entitled to one while the vote is open.</summary>
    public static Verdict<MeetingEvent> Answer(VoteKey key, SeatKey seat, MeetingState state, Func<Vote, Verdict<MeetingEvent>> decide) =>
        Stage.On(
            key,
            state,
            vote => state.Lifecycle.Composition?.Find(seat)?.Kind != SeatKind.Member ? new VotingRefusal.NotAMember(seat)
                : !vote.Present.Contains(seat) ? new VotingRefusal.NotPresent(seat)
                : ProxyHolders.Fault(vote, seat, state) is { } absent ? absent
                : decide(vote),
            VoteStage.Open);

    /// <summary>Why the seat cannot answer any more; null when it has not.</summary>
    public static Refusal? HasNotAnswered(Vote vote, SeatKey seat) =>
        vote.Ballots.ContainsKey(seat) || vote.VotedInSecret.Contains(seat) ? new VotingRefusal.AlreadyCast(seat)
        : vote.Objections.Contains(seat) ? new VotingRefusal.AlreadyObjected(seat)
        : vote.NotInterested.Contains(seat) ? new VotingRefusal.LackOfInterestDeclared(seat)
        : null;

    // A number that is no choice would be counted on no side, and the tally would not add up.
    public static Refusal? IsChoice(Choice choice) => Enum.IsDefined(choice) ? null : new VotingRefusal.UnknownChoice(choice);

    public static Refusal? TakesBallots(Vote vote) =>
        VoteMethod.TakesNamedBallots(vote.Method) ? null
        : vote.Method == SettlementMethod.Consensus ? new VotingRefusal.ConsensusTakesNoBallots(vote.Key)
        : new VotingRefusal.AnsweredOtherwise(vote.Key, vote.Method);

    private static Refusal? TakesObjections(Vote vote) =>
        vote.Method == SettlementMethod.Consensus ? null
        : VoteMethod.TakesNamedBallots(vote.Method) ? new VotingRefusal.BallotTakesNoObjections(vote.Key)
        : new VotingRefusal.AnsweredOtherwise(vote.Key, vote.Method);

    private static Refusal? IsCalled(Vote vote, SeatKey seat) =>
        vote.Calling is { } calling && calling.Called != seat ? new VotingRefusal.NotCalled(seat) : null;
}
