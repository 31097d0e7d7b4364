using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Timelines;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Takes a meeting from the schedule to its archived record.</summary>
internal static class LifecycleDecider
{
    /// <summary>How long before its scheduled start a meeting may be opened: delegations gather early, nobody convenes a day ahead by mistake.</summary>
    public static readonly Duration OpensAhead = Duration.FromHours(1);

    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        PlanMeeting plan => Plan(plan, state.Lifecycle),
        OpenMeeting open => (Require.Phase(state, MeetingPhase.Convened) ?? NotTooEarly(open, state.Lifecycle))
            .Then(new MeetingOpened(open.PresidingOfficer)),
        SuspendMeeting => (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state) ?? Require.NobodySpeaking(state))
            .Then(new MeetingSuspended()),
        ResumeMeeting => Require.Phase(state, MeetingPhase.Suspended).Then(new MeetingResumed()),
        AdjournMeeting => (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? Require.NoVoteOpen(state) ?? Require.NobodySpeaking(state)).Then(new MeetingAdjourned()),
        CloseMeeting => (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state) ?? Require.FloorIsClear(state)
            ?? Require.NoRollCall(state) ?? NoItemsRemain(state)).Then(new MeetingClosed()),
        RescheduleMeeting or PostponeMeeting or CancelMeeting => ChangeDecider.Decide(command, state),
        ApproveMinutes => (Require.Phase(state, MeetingPhase.Closed, MeetingPhase.Adjourned) ?? Require.DraftMinutesIssued(state) ?? NotApproved(state) ?? Require.NoSilence(state))
            .Then(new MinutesApproved(), new DocumentsDue([DocumentKind.Minutes])),
        _ => throw new UnreachableException(),
    };

    public static LifecycleState Evolve(LifecycleState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        MeetingPlanned planned => state with
        {
            Phase = MeetingPhase.Planned,
            Council = planned.Council,
            Plan = planned.Plan,
            TimelineRules = planned.Timeline,
            Timeline = Timeline.Lay(planned.Plan.Time, planned.Timeline),
        },
        MeetingRescheduled rescheduled => state with
        {
            Phase = state.Phase != MeetingPhase.Postponed ? state.Phase : state.Composition is null ? MeetingPhase.Planned : MeetingPhase.Convened,
            Plan = rescheduled.Plan,
            Changes = rescheduled.Change,
            Reason = rescheduled.Reason,
            LobbyOpen = false,
            Timeline = Timeline.Lay(
                rescheduled.Plan.Time, state.TimelineRules.Where(rule => !state.DoneOnce.Contains(rule.Kind)), rescheduled.Change),
        },
        MeetingPostponed postponed => state with { Phase = MeetingPhase.Postponed, Reason = postponed.Reason, LobbyOpen = false },
        MeetingConvened convened => state with
        {
            Phase = MeetingPhase.Convened,
            Composition = new(
                convened.CouncilName, convened.Seats, convened.Chair, convened.PresidingOfficer, convened.Delegates, convened.Rules),
        },
        MilestonePassed passed => state with
        {
            Passed = state.Passed.SetItem(passed.Milestone, passed.Outcome),
            DoneOnce = passed.Outcome == MilestoneOutcome.Performed
                ? state.DoneOnce.Union(state.Timeline.Where(laid => laid.Key == passed.Milestone && Timeline.IsOnceOnly(laid.Kind)).Select(laid => laid.Kind))
                : state.DoneOnce,
        },
        LobbyOpened => state with { LobbyOpen = true },
        MeetingOpened opened => state with
        {
            Phase = MeetingPhase.Open,
            PresidingOfficer = opened.PresidingOfficer,
            OpenedAt = recorded.At,
        },
        MeetingSuspended => state with { Phase = MeetingPhase.Suspended },
        MeetingResumed => state with { Phase = MeetingPhase.Open },
        MeetingAdjourned => state with { Phase = MeetingPhase.Adjourned, ClosedAt = recorded.At, LobbyOpen = false },
        VirtualSittingRulesAdopted adopted when state.Composition is { Rules: { VirtualSitting: { } overlay } rules } composition => state with
        {
            Composition = composition with { Rules = rules.With(overlay) },
            VirtualSittingRulesAdopted = adopted.Vote,
        },
        MeetingClosed => state with { Phase = MeetingPhase.Closed, ClosedAt = recorded.At, LobbyOpen = false },
        MeetingCancelled cancelled => state with { Phase = MeetingPhase.Cancelled, Reason = cancelled.Reason, LobbyOpen = false },
        MeetingArchived archived => state with { Phase = MeetingPhase.Archived, Archived = archived.Reason },
        _ => state,
    };

    private static Verdict<MeetingEvent> Plan(PlanMeeting command, LifecycleState state)
    {
        if ((PlanCheck.Fault(command.Plan.Time) ?? Timeline.Fault(command.Timeline)) is { } fault)
        {
            return fault;
        }

        if (state.Plan is { } known)
        {
            // Rules that lay out the same milestones are the same plan, however they were written.
            var same = known == command.Plan && state.Council == command.Council
                && Timeline.Lay(known.Time, state.TimelineRules).SequenceEqual(Timeline.Lay(known.Time, command.Timeline));
            return same ? Verdict<MeetingEvent>.Accept()
                : state.Archived is { } reason ? new LifecycleRefusal.IsArchived(reason)
                : new LifecycleRefusal.AlreadyPlanned(known.Number, known.Time.Start);
        }

        var planned = new MeetingPlanned(command.Council, command.Plan, command.Timeline);
        return command.Plan.Time.End <= command.At
            ? Verdict<MeetingEvent>.Accept(planned, new MeetingArchived(ArchiveReason.EndedBeforeImport))
            : Verdict<MeetingEvent>.Accept(planned);
    }

    private static Refusal? NotTooEarly(OpenMeeting command, LifecycleState state) =>
        state.Plan!.Time.Start - OpensAhead is var from && command.At < from ? new LifecycleRefusal.TooEarly(from) : null;

    private static Refusal? NoItemsRemain(MeetingState state)
    {
        var agenda = state.Agenda;
        var remaining = agenda.Items.Select(item => item.Key)
            .Where(item => item.Parent is null && !agenda.IsSettled(item)).ToImmutableArray();
        return remaining.IsEmpty ? null : new LifecycleRefusal.ItemsRemain(remaining);
    }

    private static Refusal? NotApproved(MeetingState state) =>
        state.Documents.MinutesApproved ? new DocumentsRefusal.MinutesAlreadyApproved() : null;
}
