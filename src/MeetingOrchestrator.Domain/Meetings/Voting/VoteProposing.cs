using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>
/// Prepares votes ahead. Whether the question can be put is judged when it is: what hinders it today (a text that is not approved yet) may be
/// out of the way by then.
/// </summary>
internal static class VoteProposing
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        ProposeVote propose => Propose(propose, state),
        WithdrawVote withdraw => Withdraw(withdraw.Vote, state),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Propose(ProposeVote command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? (state.Voting.Knows(command.Vote) ? new VotingRefusal.Repeated(command.Vote) : null)
            ?? (state.Agenda.Find(command.Item) is null ? new AgendaRefusal.UnknownItem(command.Item) : null)
            ?? (state.Agenda.Closed.Contains(command.Item) ? new AgendaRefusal.AlreadyClosed(command.Item) : null)
            ?? VoteMethod.Choose(command.Subject, command.Method, state).Refusal
            ?? (command.OpensAt is { } opens && opens <= command.At ? new VotingRefusal.TimePassed(command.Vote, opens) : null)
            ?? (command.ClosesAt is { } closes && closes <= (command.OpensAt ?? command.At) ? new VotingRefusal.TimePassed(command.Vote, closes) : null))
        .Then(new VoteProposed(
            command.Vote, command.Item, command.Subject, command.Question, command.Method, command.OpensAt, command.ClosesAt));

    private static Verdict<MeetingEvent> Withdraw(VoteKey key, MeetingState state) =>
        state.Voting.Proposals.TryGetValue(key, out var proposal)
            ? proposal.Stage == VoteStage.Proposed
                ? Verdict<MeetingEvent>.Accept(new VoteWithdrawn(key))
                : new VotingRefusal.WrongStage(key, proposal.Stage, [VoteStage.Proposed])
            : Stage.On(key, state, _ => throw new UnreachableException(), VoteStage.Proposed);
}
