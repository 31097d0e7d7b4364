using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Whether a question may be put, and what is frozen when it is.</summary>
internal static class VoteOpening
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        OpenVote open => Open(open, state, IsUnused(open.Vote, state)),
        OpenProposedVote open => Proposed(open, state),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Proposed(OpenProposedVote command, MeetingState state) =>
        state.Voting.Proposals.TryGetValue(command.Vote, out var proposal) && proposal.Stage == VoteStage.Proposed
            ? Open(Of(proposal, command), state, null)
            : proposal is not null ? new VotingRefusal.WrongStage(command.Vote, proposal.Stage, [VoteStage.Proposed])
            : Stage.On(command.Vote, state, _ => throw new UnreachableException(), VoteStage.Proposed);

    private static OpenVote Of(VoteProposal proposal, OpenProposedVote command) =>
        new(proposal.Key, proposal.Item, proposal.Subject, proposal.Question, proposal.Method, proposal.ClosesAt, null, command.Draw)
        {
            Id = command.Id,
            At = command.At,
            By = command.By,
        };

    private static Verdict<MeetingEvent> Open(OpenVote command, MeetingState state, Refusal? keyFault)
    {
        if ((Require.Phase(state, MeetingPhase.Open)
            ?? keyFault
            ?? Require.NoVoteOpen(state)
            ?? (state.Agenda.Open == command.Item ? null : new AgendaRefusal.NotOpen(command.Item))
            ?? Require.NobodySpeaking(state)
            ?? Questions.Fault(command.Subject, command.Item, state)
            ?? Require.NoRollCall(state)
            ?? (state.Attendance.RollCalls.IsEmpty ? new VotingRefusal.NoRollCall() : null)
            ?? Rerun(command, state)
            ?? (command.ClosesAt is { } closes && closes <= command.At ? new VotingRefusal.TimePassed(command.Vote, closes) : null)) is { } refusal)
        {
            return refusal;
        }

        var (rule, fault) = VoteMethod.Choose(command.Subject, command.Method, state);
        return rule is null ? fault! : Freeze(command, rule, state);
    }

    private static Verdict<MeetingEvent> Freeze(OpenVote command, DecisionRule rule, MeetingState state)
    {
        var composition = state.Lifecycle.Composition!;
        var quorum = Quorum.Find(composition, state.Attendance.Present);
        if (!quorum.Satisfied)
        {
            return new VotingRefusal.NotQuorate(quorum.Present, quorum.Members, quorum.Required, quorum.Share, quorum.Article);
        }

        ImmutableArray<SeatKey> present = [.. composition.Members.Select(seat => seat.Key).Where(state.Attendance.Present.Contains)];
        var (order, refusal) = CallingOrder.Of(command, rule.Method, present, state);
        return refusal ?? Verdict<MeetingEvent>.Accept(
            new VoteOpened(command.Vote, command.Item, command.Subject, command.Question, rule, present, quorum, command.ClosesAt, command.RerunOf)
            {
                Order = order,
            });
    }

    private static Refusal? IsUnused(VoteKey key, MeetingState state) => state.Voting.Knows(key) ? new VotingRefusal.Repeated(key) : null;

    private static Refusal? Rerun(OpenVote command, MeetingState state) =>
        command.RerunOf is not { } key ? null
        : !state.Voting.Votes.TryGetValue(key, out var first) ? new VotingRefusal.Unknown(key)
        : first.Stage != VoteStage.Annulled ? new VotingRefusal.WrongStage(key, first.Stage, [VoteStage.Annulled])
        : first.Subject != command.Subject ? new VotingRefusal.OtherSubject(command.Vote, key)
        : null;
}
