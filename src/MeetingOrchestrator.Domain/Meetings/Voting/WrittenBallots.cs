using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Votes by letter or telephone: two persons, so that nobody alone can vote for a delegation.</summary>
internal static class WrittenBallots
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        EnterWrittenBallot enter => Enter(enter, state),
        ConfirmWrittenBallot confirm => Pending(confirm.Vote, confirm.Seat, state, (vote, written) => Confirm(confirm, vote, written)),
        RejectWrittenBallot reject => Pending(reject.Vote, reject.Seat, state, (vote, _) =>
            Verdict<MeetingEvent>.Accept(new WrittenBallotRejected(vote.Key, reject.Seat))),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Enter(EnterWrittenBallot command, MeetingState state) =>
        VoteAnswers.Answer(command.Vote, command.Seat, state, vote =>
            (VoteAnswers.TakesBallots(vote)
                ?? VoteAnswers.IsChoice(command.Choice)
                ?? (Enum.IsDefined(command.Means) ? null : new VotingRefusal.UnknownMeans((int)command.Means))
                ?? PresidingSeat.Fault(command.Seat, state)
                ?? VoteAnswers.HasNotAnswered(vote, command.Seat)) is { } refusal ? refusal
            : command.By.Person is not { } person ? new VotingRefusal.PersonNeeded()
            : vote.Written.GetValueOrDefault(command.Seat) == new WrittenBallot(command.Choice, command.Means, person) ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(new WrittenBallotEntered(command.Vote, command.Seat, command.Choice, command.Means, person)));

    private static Verdict<MeetingEvent> Confirm(ConfirmWrittenBallot command, Vote vote, WrittenBallot written) =>
        command.By.Person is not { } person ? new VotingRefusal.PersonNeeded()
        : person == written.EnteredBy ? new VotingRefusal.SamePerson(command.Seat)
        : command.Choice != written.Choice ? new VotingRefusal.ConfirmedOtherwise(command.Seat)
        : VoteAnswers.HasNotAnswered(vote, command.Seat).Then(new BallotCast(vote.Key, command.Seat, written.Choice, written.Means));

    private static Verdict<MeetingEvent> Pending(
        VoteKey key, SeatKey seat, MeetingState state, Func<Vote, WrittenBallot, Verdict<MeetingEvent>> decide) => Stage.On(
        key,
        state,
        vote => vote.Written.TryGetValue(seat, out var written) ? decide(vote, written) : new VotingRefusal.NothingWritten(seat),
        VoteStage.Open);
}
