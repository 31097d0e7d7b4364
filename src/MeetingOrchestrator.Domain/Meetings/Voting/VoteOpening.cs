using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
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
            ?? Subject(command, state)
            ?? Require.NoRollCall(state)
            ?? (state.Attendance.RollCalls.IsEmpty ? new VotingRefusal.NoRollCall() : null)) is { } refusal)
        {
            return refusal;
        }

        var composition = state.Lifecycle.Composition!;
        var quorum = Quorum.Find(composition, state.Attendance.Present);
        return quorum.Satisfied
            ? Verdict<MeetingEvent>.Accept(new VoteOpened(
                command.Vote,
                command.Item,
                command.Subject,
                command.Question,
                Rule(command.Subject, composition.Rules),
                [.. composition.Members.Select(seat => seat.Key).Where(state.Attendance.Present.Contains)],
                quorum))
            : new VotingRefusal.NotQuorate(quorum.Present, quorum.Members, quorum.Required, quorum.Share, quorum.Article);
    }

    private static Refusal? Subject(OpenVote command, MeetingState state) => command.Subject switch
    {
        VoteSubject.Agenda => Agenda(command.Item, state.Agenda),
        VoteSubject.DraftDecision put => Decision(put, command.Item, state),
        _ => throw new UnreachableException(),
    };

    private static Refusal? Agenda(ItemKey item, AgendaState agenda) =>
        agenda.AdoptedBy is not null ? new AgendaRefusal.AlreadyAdopted()
        : agenda.Find(item)?.Purpose != ItemPurpose.AgendaAdoption ? new VotingRefusal.NotAdoptionItem(item)
        : null;

    private static Refusal? Decision(VoteSubject.DraftDecision put, ItemKey item, MeetingState state) =>
        state.Agenda.AdoptedBy is null ? new VotingRefusal.AgendaNotAdopted()
        : state.Decisions.Find(put.Decision) is not { } decision ? new DecisionsRefusal.Unknown(put.Decision)
        : decision.State != DecisionState.Draft ? new DecisionsRefusal.AlreadySettled(put.Decision, decision.State)
        // A decision of a parent may be put while one of its sub-items is open, which is where it usually ripens.
        : decision.Draft.Item != item && !item.IsUnder(decision.Draft.Item) ? new VotingRefusal.OtherItem(put.Decision, decision.Draft.Item)
        : decision.Text.Version != put.TextVersion || !decision.Text.IsInParity
            ? new VotingRefusal.TextNotInParity(put.Decision, put.TextVersion, decision.Text.Version)
        : null;

    private static DecisionRule Rule(VoteSubject subject, RulesOfProcedure rules) =>
        subject is VoteSubject.Agenda ? rules.AgendaAdoption : rules.Decisions;
}
