using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Timelines;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Judges a milestone somebody was woken for. A refusal means "ask again later"; a passed milestone never comes back.</summary>
internal static class MilestoneDecider
{
    public static Verdict<MeetingEvent> Decide(PerformMilestone command, MeetingState state)
    {
        var lifecycle = state.Lifecycle;
        // A milestone of the time before a change is unknown too: nothing of it is done any more.
        if (lifecycle.Timeline.FirstOrDefault(milestone => milestone.Key == command.Milestone) is not { } milestone)
        {
            return state.Voting.Wakes.TryGetValue(command.Milestone, out var wake)
                ? VoteSchedule.Perform(command, wake, state)
                : new MilestoneRefusal.Unknown(command.Milestone);
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
            (_, MeetingPhase.Planned) when WaitsForNotice(milestone.Kind) && NoticeIsDue(command.At, state.Lifecycle) =>
                new LifecycleRefusal.NotConvened(),

            (MilestoneKind.CompositionRequest, MeetingPhase.Convened) =>
                Performed(milestone, [.. Notices.CompositionRequest(milestone.Key, state)]),
            (MilestoneKind.ProvisionalAgenda, MeetingPhase.Convened) => AgendaDrafted(state).Then(() => Done(
                milestone, [new AgendaPublished(), .. Notices.ToInvited(milestone.Key, MessageKind.AgendaPublished, state)])),
            (MilestoneKind.Documents, MeetingPhase.Convened) => AgendaDrafted(state).Then(() => Done(
                milestone, [.. Notices.ToInvited(milestone.Key, MessageKind.DocumentsPublished, state)])),
            (MilestoneKind.ConnectionTest, MeetingPhase.Convened) =>
                Performed(milestone, [.. Notices.ConnectionTest(milestone.Key, state)]),
            (MilestoneKind.Reminder, MeetingPhase.Convened) =>
                Performed(milestone, [.. Notices.Reminder(milestone.Key, state), new RepliesDue(milestone.Key)]),
            (MilestoneKind.Lobby, MeetingPhase.Convened or MeetingPhase.Open or MeetingPhase.Suspended) =>
                Performed(milestone, [new LobbyOpened(), .. ReadBack(state)]),
            (MilestoneKind.Opening, MeetingPhase.Convened) => Performed(milestone, [new OpeningDue()]),

            (MilestoneKind.AttendanceHarvest, MeetingPhase.Open or MeetingPhase.Suspended or MeetingPhase.Closed or MeetingPhase.Adjourned)
                when state.Conference.ConferenceDigest is not null =>
                Performed(milestone, [new AttendanceReportDue(milestone.Key)]),
            (MilestoneKind.DraftMinutes or MilestoneKind.FollowUp, MeetingPhase.Open or MeetingPhase.Suspended) => new LifecycleRefusal.StillOpen(),
            (MilestoneKind.DraftMinutes, MeetingPhase.Closed or MeetingPhase.Adjourned) =>
                Performed(milestone, [new DocumentsDue([DocumentKind.DraftMinutes, DocumentKind.PressRelease])]),
            (MilestoneKind.FollowUp, MeetingPhase.Closed or MeetingPhase.Adjourned) when !state.Documents.MinutesApproved =>
                Require.DraftMinutesIssued(state).Then(() => Done(milestone, [.. Notices.DraftMinutes(milestone.Key, state)])),
            _ => Passed(milestone, MilestoneOutcome.NotApplicable),
        };

    // A meeting that is convened late has several milestones due at once, and the store does not promise their order.
    private static bool WaitsForNotice(MilestoneKind kind) => kind
        is MilestoneKind.CompositionRequest or MilestoneKind.ProvisionalAgenda or MilestoneKind.Documents
        or MilestoneKind.ConnectionTest or MilestoneKind.Lobby or MilestoneKind.Opening;

    private static bool NoticeIsDue(Instant at, LifecycleState state) => state.Timeline.Any(laid =>
        laid.Kind == MilestoneKind.Notice && laid.At <= at && at < laid.Until && !state.Passed.ContainsKey(laid.Key));

    private static Refusal? AgendaDrafted(MeetingState state) =>
        state.Agenda.Items.IsEmpty ? new MilestoneRefusal.AgendaNotDrafted() : null;

    private static IEnumerable<MeetingEvent> ReadBack(MeetingState state) =>
        state.Conference.ConferenceDigest is null ? [] : [new ConferenceUpdateDue(state.Conference.Asked + 1)];

    private static Verdict<MeetingEvent> Convene(Milestone milestone, Council council, LifecycleState state)
    {
        Refusal? refusal = state.Council is { } expected && council.Key != expected
            ? new MilestoneRefusal.OtherCouncil(expected, council.Key)
            : null;
        return (refusal ?? CouncilCheck.Fault(council)) is { } fault ? fault
            : Performed(milestone, [new MeetingConvened(
                council.Name, council.Seats, council.Chair, council.PresidingOfficer, council.Delegates, council.Rules)]);
    }

    private static Verdict<MeetingEvent> Performed(Milestone milestone, ImmutableArray<MeetingEvent> effects) =>
        Verdict<MeetingEvent>.Accept(Done(milestone, effects));

    private static ImmutableArray<MeetingEvent> Done(Milestone milestone, ImmutableArray<MeetingEvent> effects) =>
        [.. effects, new MilestonePassed(milestone.Key, MilestoneOutcome.Performed)];

    private static Verdict<MeetingEvent> Passed(Milestone milestone, MilestoneOutcome outcome) =>
        Verdict<MeetingEvent>.Accept(new MilestonePassed(milestone.Key, outcome));
}
