using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Timelines;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Judges a milestone somebody was woken for. A refusal means "ask again later"; a passed milestone never comes back.</summary>
internal static class MilestoneDecider
{
    public static Verdict<MeetingEvent> Decide(PerformMilestone command, MeetingState state)
    {
        var lifecycle = state.Lifecycle;
        if (lifecycle.Timeline.FirstOrDefault(milestone => milestone.Key == command.Milestone) is not { } milestone)
        {
            return new MilestoneRefusal.Unknown(command.Milestone);
        }

        return lifecycle.Passed.ContainsKey(milestone.Key) ? Verdict<MeetingEvent>.Accept()
            : command.At < milestone.At ? new MilestoneRefusal.NotDue(milestone.Key, milestone.At)
            : lifecycle.Plan!.Date == DateCertainty.Provisional ? Passed(milestone, MilestoneOutcome.WithheldProvisional)
            : command.At >= milestone.Until ? Passed(milestone, MilestoneOutcome.Expired)
            : Perform(milestone, command, state);
    }

    private static Verdict<MeetingEvent> Perform(Milestone milestone, PerformMilestone command, MeetingState state) =>
        (milestone.Kind, state.Lifecycle.Phase) switch
        {
            (MilestoneKind.Notice, MeetingPhase.Planned) => Convene(milestone, command.Council, state.Lifecycle),
            (MilestoneKind.ProvisionalAgenda, MeetingPhase.Convened) => state.Agenda.Items.IsEmpty
                ? new MilestoneRefusal.AgendaNotDrafted()
                : Passed(milestone, MilestoneOutcome.Performed, new AgendaPublished()),
            (MilestoneKind.Reminder, MeetingPhase.Convened) => Passed(
                milestone, MilestoneOutcome.Performed, [.. InvitationDecider.Remind(milestone.Key, state), new RepliesDue(milestone.Key)]),
            (MilestoneKind.AttendanceHarvest, MeetingPhase.Open or MeetingPhase.Suspended or MeetingPhase.Closed or MeetingPhase.Adjourned)
                when state.Conference.ConferenceDigest is not null =>
                Passed(milestone, MilestoneOutcome.Performed, new AttendanceReportDue(milestone.Key)),
            (MilestoneKind.DraftMinutes, MeetingPhase.Open or MeetingPhase.Suspended) => new LifecycleRefusal.StillOpen(),
            (MilestoneKind.DraftMinutes, MeetingPhase.Closed or MeetingPhase.Adjourned) =>
                Passed(milestone, MilestoneOutcome.Performed, new DocumentsDue([DocumentKind.DraftMinutes, DocumentKind.PressRelease])),
            _ => Passed(milestone, MilestoneOutcome.NotApplicable),
        };

    private static Verdict<MeetingEvent> Convene(Milestone milestone, Council council, LifecycleState state)
    {
        Refusal? refusal = state.Council is { } expected && council.Key != expected
            ? new MilestoneRefusal.OtherCouncil(expected, council.Key)
            : null;
        return (refusal ?? CouncilCheck.Fault(council)) is { } fault ? fault
            : Passed(milestone, MilestoneOutcome.Performed, new MeetingConvened(
                council.Name, council.Seats, council.Chair, council.PresidingOfficer, council.Delegates, council.Rules));
    }

    private static Verdict<MeetingEvent> Passed(Milestone milestone, MilestoneOutcome outcome, params ImmutableArray<MeetingEvent> effects) =>
        Verdict<MeetingEvent>.Accept([.. effects, new MilestonePassed(milestone.Key, outcome)]);
}
