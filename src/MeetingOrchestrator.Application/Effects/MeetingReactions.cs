using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>What each event asks of the outside world. Pure; the only place where events lead to effects.</summary>
internal static class MeetingReactions
{
    /// <summary>The intents of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="after">The state after the whole command that gave the event.</param>
    public static IEnumerable<Intent> React(MeetingEvent happened, MeetingState after) => happened switch
    {
        // A meeting imported from the past is archived by the same command: it gets no trigger, no effect, no mail.
        MeetingEvent.MeetingPlanned when after.Lifecycle.Phase == MeetingPhase.Planned => [new Intent.LayTimeline(after.Lifecycle.Timeline)],
        MeetingEvent.MeetingConvened => [new Intent.CreateConference()],
        MeetingEvent.ConferenceCreated => [new Intent.HardenConference()],
        MeetingEvent.ConferenceHardened => after.Lifecycle.Composition!.Languages
            .Select(language => new Intent.FetchJoinInformation(language)),
        MeetingEvent.CalendarEntryDue due => [new Intent.CreateCalendarEntry(due.Language, due.Generation)],
        MeetingEvent.MessageDue due => [new Intent.SendMessage(due.Message, due.Kind)],
        MeetingEvent.RepliesDue due => [new Intent.ReadReplies(due.Milestone)],
        MeetingEvent.AttendanceReportDue due => [new Intent.FetchAttendance(due.Milestone)],
        MeetingEvent.DocumentsDue due => [new Intent.IssueDocuments(due.Kinds)],
        MeetingEvent.MeetingClosed or MeetingEvent.MeetingAdjourned => [new Intent.SignHead(HeadPurpose.Closing)],
        MeetingEvent.MeetingArchived { Reason: ArchiveReason.MinutesApproved } => [new Intent.SignHead(HeadPurpose.Minutes)],
        _ => [],
    };
}
