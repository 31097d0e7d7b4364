using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Whether a question may be put, and what is frozen when it is.</summary>
internal static class VoteOpening
{
    public static Verdict<MeetingEvent> Decide(OpenVote command, MeetingState state)
    {
        if ((Require.Phase(state, MeetingPhase.Open)
            ?? (state.Voting.Votes.ContainsKey(command.Vote) ? new VotingRefusal.Repeated(command.Vote) : null)
            ?? Require.NoVoteOpen(state)
            ?? (state.Agenda.Open == command.Item ? null : new AgendaRefusal.NotOpen(command.Item))
            ?? Require.NobodySpeaking(state)
            ?? Questions.Fault(command.Subject, command.Item, state)
            ?? Require.NoRollCall(state)
            ?? Require.QuorumUnchallenged(state)
            ?? (state.Attendance.RollCalls.IsEmpty ? new VotingRefusal.NoRollCall() : null)) is { } refusal)
        {
            return refusal;
        }

        var composition = state.Lifecycle.Composition!;
        var quorum = QuorumStanding.ForVote(state);
        return quorum.Satisfied
            ? Verdict<MeetingEvent>.Accept(new VoteOpened(
                command.Vote,
                command.Item,
                command.Subject,
                command.Question,
                composition.Rules.For(Questions.Kind(command.Subject, state)),
                [.. composition.Members.Select(seat => seat.Key).Where(state.Attendance.Present.Contains)],
                quorum))
            : new VotingRefusal.NotQuorate(quorum.Present, quorum.Members, quorum.Required, quorum.Share, quorum.Article);
    }
}
