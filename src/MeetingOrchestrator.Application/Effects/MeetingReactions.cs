using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
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
        // The milestones have keys of their own after each change; work laid for the old instants finds nothing due when it wakes.
        MeetingEvent.MeetingRescheduled => [new Intent.LayTimeline(after.Lifecycle.Timeline)],
        MeetingEvent.MeetingConvened => [new Intent.CreateConference()],
        MeetingEvent.ConferenceCreated => [new Intent.HardenConference()],
        MeetingEvent.ConferenceHardened => after.Lifecycle.Composition!.Languages
            .Select(language => new Intent.FetchJoinInformation(language)),
        // A delegation may be approved whose people are addressed in a language that nobody was before.
        MeetingEvent.ConferenceUpdated => Participants.Languages(after).Except(after.Conference.JoinInformation)
            .Select(language => new Intent.FetchJoinInformation(language)),
        MeetingEvent.CalendarEntryDue due => [new Intent.CreateCalendarEntry(due.Language, due.Generation)],
        MeetingEvent.ConferenceUpdateDue due => [new Intent.UpdateConference(due.Revision)],
        MeetingEvent.CalendarEntryUpdateDue due when ProviderIdOf(due.Language, due.Generation, after) is { } id =>
            [new Intent.UpdateCalendarEntry(due.Language, due.Generation, due.Revision, id)],
        MeetingEvent.CalendarEntryCancellationDue due when ProviderIdOf(due.Language, due.Generation, after) is { } id =>
            [new Intent.CancelCalendarEntry(due.Language, due.Generation, id, Notice(after))],
        MeetingEvent.ConferenceDeletionDue => [new Intent.DeleteConference()],
        MeetingEvent.MessageDue due => [new Intent.SendMessage(due.Message, due.Kind)],
        MeetingEvent.RepliesDue due => [new Intent.ReadReplies(due.Milestone)],
        MeetingEvent.AttendanceReportDue due => [new Intent.FetchAttendance(due.Milestone)],
        MeetingEvent.DocumentsDue due => [new Intent.IssueDocuments(due.Kinds)],
        MeetingEvent.VoteProposed { Vote: var vote } => Wake(vote, after),
        MeetingEvent.VoteOpened { Vote: var vote } => Wake(vote, after),
        MeetingEvent.VoteResumed { Vote: var vote } => Wake(vote, after),
        MeetingEvent.ScheduledClosingPutOff { Vote: var vote } => Wake(vote, after),
        MeetingEvent.VoteClosed closed when after.Voting.Votes.GetValueOrDefault(closed.Vote)?.Method == SettlementMethod.SecretBallot =>
            [new Intent.CountSecretBallots(closed.Vote)],
        MeetingEvent.MeetingClosed or MeetingEvent.MeetingAdjourned => [new Intent.SignHead(HeadPurpose.Closing)],
        MeetingEvent.MeetingArchived { Reason: ArchiveReason.MinutesApproved } => [new Intent.SignHead(HeadPurpose.Minutes)],
        _ => [],
    };

    private static IEnumerable<Intent> Wake(VoteKey vote, MeetingState after) =>
        after.Voting.WakeOf.TryGetValue(vote, out var key) ? [new Intent.WakeForVote(key, after.Voting.Wakes[key].At)] : [];

    // An entry that does not exist yet is created as the record then says; there is nothing to change or to cancel.
    private static string? ProviderIdOf(Language language, int generation, MeetingState state) =>
        state.Conference.Entries.TryGetValue(language, out var entry) && entry.Generation == generation ? entry.ProviderEventId : null;

    private static MessageKind Notice(MeetingState state) =>
        state.Lifecycle.Phase == MeetingPhase.Postponed ? MessageKind.Postponement : MessageKind.Cancellation;
}
