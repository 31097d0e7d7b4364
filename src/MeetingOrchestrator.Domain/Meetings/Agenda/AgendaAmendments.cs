using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Takes amendments to the agenda: to the provisional one, and to the one adopted.</summary>
internal static class AgendaAmendments
{
    public const int Maximum = 200;

    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state)) is { } refusal ? refusal : command switch
        {
            ProposeAgendaAmendment propose => Proposes(propose, state)
                .Then(new AgendaAmendmentProposed(propose.Amendment, propose.Seat, propose.Change)),
            AcceptAgendaAmendment accept => (Pending(accept.Amendment, state.Agenda)
                ?? (state.Agenda.AdoptedBy is null ? null : new AgendaRefusal.NeedsVote(accept.Amendment))
                ?? AgendaChanges.Fault(state.Agenda.Amendments[accept.Amendment].Change, state))
                .Then(new AgendaAmendmentAdopted(accept.Amendment)),
            WithdrawAgendaAmendment withdraw => Pending(withdraw.Amendment, state.Agenda).Then(new AgendaAmendmentWithdrawn(withdraw.Amendment)),
            _ => throw new UnreachableException(),
        };

    public static AgendaState Evolve(AgendaState state, MeetingEvent happened) => happened switch
    {
        AgendaAmendmentProposed proposed => state with
        {
            Amendments = state.Amendments.SetItem(
                proposed.Amendment, new(proposed.Amendment, proposed.Seat, proposed.Change, AmendmentProgress.Pending)),
            AmendmentOrder = state.AmendmentOrder.Add(proposed.Amendment),
        },
        AgendaAmendmentAdopted adopted when state.Amendments.TryGetValue(adopted.Amendment, out var amendment) =>
            Settled(AgendaChanges.Apply(state, amendment), adopted.Amendment, AmendmentProgress.Adopted, adopted.Vote),
        AgendaAmendmentRejected rejected => Settled(state, rejected.Amendment, AmendmentProgress.Rejected, rejected.Vote),
        AgendaAmendmentWithdrawn withdrawn => Settled(state, withdrawn.Amendment, AmendmentProgress.Withdrawn, null),
        _ => state,
    };

    /// <summary>Why the amendment cannot be settled; null while it waits for that.</summary>
    public static AgendaRefusal? Pending(AmendmentKey key, AgendaState agenda) =>
        !agenda.Amendments.TryGetValue(key, out var amendment) ? new AgendaRefusal.UnknownAmendment(key)
        : amendment.Progress != AmendmentProgress.Pending ? new AgendaRefusal.AmendmentSettled(key, amendment.Progress)
        : null;

    /// <summary>The amendments that are still to be settled: those that the agenda as it stands leaves room for.</summary>
    public static ImmutableArray<AmendmentKey> Waiting(MeetingState state) =>
    [
        .. state.Agenda.AmendmentOrder.Where(key => state.Agenda.Amendments[key] is { Progress: AmendmentProgress.Pending } amendment
            && AgendaChanges.Fault(amendment.Change, state) is null),
    ];

    private static Refusal? Proposes(ProposeAgendaAmendment command, MeetingState state) =>
        state.Lifecycle.Composition!.Find(command.Seat) is not { } seat ? new AttendanceRefusal.UnknownSeat(command.Seat)
        : seat.Kind != SeatKind.Member ? new AgendaRefusal.MembersOnly(command.Seat)
        : state.Agenda.Items.IsEmpty ? new MilestoneRefusal.AgendaNotDrafted()
        : state.Agenda.Amendments.ContainsKey(command.Amendment) ? new AgendaRefusal.AmendmentRepeated(command.Amendment)
        : state.Agenda.Amendments.Count >= Maximum ? new AgendaRefusal.TooManyAmendments(Maximum)
        : AgendaChanges.Fault(command.Change, state);

    private static AgendaState Settled(AgendaState state, AmendmentKey key, AmendmentProgress progress, VoteKey? vote) =>
        state.Amendments.TryGetValue(key, out var amendment)
            ? state with { Amendments = state.Amendments.SetItem(key, amendment with { Progress = progress, Vote = vote }) }
            : state;
}
