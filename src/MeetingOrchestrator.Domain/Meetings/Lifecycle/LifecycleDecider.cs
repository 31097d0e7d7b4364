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
        CloseMeeting => (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state) ?? Require.NobodySpeaking(state)
            ?? Require.NoRollCall(state) ?? NoItemsRemain(state)).Then(new MeetingClosed()),
        CancelMeeting => Require.Phase(state, MeetingPhase.Planned, MeetingPhase.Convened).Then(new MeetingCancelled()),
        ApproveMinutes => (Require.Phase(state, MeetingPhase.Closed, MeetingPhase.Adjourned) ?? DraftIssued(state) ?? NotApproved(state))
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
            Timeline = Timeline.Lay(planned.Plan.Time, planned.Timeline),
        },
        MeetingConvened convened => state with
        {
            Phase = MeetingPhase.Convened,
            Composition = new(
                convened.CouncilName, convened.Seats, convened.Chair, convened.PresidingOfficer, convened.Delegates, convened.Rules),
        },
        MilestonePassed passed => state with { Passed = state.Passed.SetItem(passed.Milestone, passed.Outcome) },
        MeetingOpened opened => state with
        {
            Phase = MeetingPhase.Open,
            PresidingOfficer = opened.PresidingOfficer,
            OpenedAt = recorded.At,
        },
        MeetingSuspended => state with { Phase = MeetingPhase.Suspended },
        MeetingResumed => state with { Phase = MeetingPhase.Open },
        MeetingAdjourned => state with { Phase = MeetingPhase.Adjourned, ClosedAt = recorded.At },
        MeetingClosed => state with { Phase = MeetingPhase.Closed, ClosedAt = recorded.At },
        MeetingCancelled => state with { Phase = MeetingPhase.Cancelled },
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
                && state.Timeline.SequenceEqual(Timeline.Lay(command.Plan.Time, command.Timeline));
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
            .Where(item => item.Parent is null && !agenda.Closed.Contains(item)).ToImmutableArray();
        return remaining.IsEmpty ? null : new LifecycleRefusal.ItemsRemain(remaining);
    }

    private static Refusal? DraftIssued(MeetingState state) =>
        state.Documents.Issued.Any(document => document.Kind == DocumentKind.DraftMinutes) ? null : new DocumentsRefusal.MinutesNotIssued();

    private static Refusal? NotApproved(MeetingState state) =>
        state.Documents.MinutesApproved ? new DocumentsRefusal.MinutesAlreadyApproved() : null;
}
