using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Events of one kind in words. Events that a person at a terminal need not hear of have none.</summary>
internal static class ProgressTexts
{
    public static IEnumerable<string> Of(IStringLocalizer<Progress> texts, IReadOnlyList<MeetingEvent> same, Func<Instant, string, string> shown) =>
        same[0] switch
        {
            MeetingEvent.MessageDue => [texts.Counted(Progress.MessageDue, same.Count)],
            MeetingEvent.MessageIssued => [texts.Counted(Progress.MessageIssued, same.Count)],
            MeetingEvent.CalendarEntryCreated => [texts.Counted(Progress.CalendarEntryCreated, same.Count)],
            MeetingEvent.ReplyReceived => [texts.Counted(Progress.ReplyReceived, same.Count)],
            MeetingEvent.BallotCast => [texts.Counted(Progress.BallotCast, same.Count)],
            MeetingEvent.SpeechEnded => [texts.Counted(Progress.SpeechEnded, same.Count)],
            MeetingEvent.DocumentIssued => [texts.Counted(Progress.DocumentIssued, same.Count)],
            _ => same.Select(happened => One(texts, happened, shown)).OfType<string>(),
        };

    private static string? One(IStringLocalizer<Progress> texts, MeetingEvent happened, Func<Instant, string, string> shown) => happened switch
    {
        MeetingEvent.MeetingPlanned x => texts[
            x.Plan.Date == DateCertainty.Provisional ? Progress.MeetingPlannedProvisional : Progress.MeetingPlanned,
            shown(x.Plan.Time.Start, x.Plan.Time.Zone)],
        MeetingEvent.MeetingConvened => texts[Progress.MeetingConvened],
        MeetingEvent.ConferenceCreated => texts[Progress.ConferenceCreated],
        MeetingEvent.ConferenceHardened => texts[Progress.ConferenceHardened],
        MeetingEvent.ConferenceHardeningFailed => texts[Progress.ConferenceHardeningFailed],
        MeetingEvent.AgendaDrafted => texts[Progress.AgendaDrafted],
        MeetingEvent.AgendaPublished => texts[Progress.AgendaPublished],
        MeetingEvent.AgendaAdopted => texts[Progress.AgendaAdopted],
        MeetingEvent.MeetingOpened => texts[Progress.MeetingOpened],
        MeetingEvent.RollCallCompleted x => texts[Progress.RollCallCompleted, x.Quorum.Present, x.Quorum.Members, x.Quorum.Required],
        MeetingEvent.ItemOpened x => texts[Progress.ItemOpened, x.Item.Value],
        MeetingEvent.DecisionAdopted x => texts[Progress.DecisionAdopted, x.Number],
        MeetingEvent.DecisionNotAdopted => texts[Progress.DecisionNotAdopted],
        MeetingEvent.MeetingClosed => texts[Progress.MeetingClosed],
        MeetingEvent.MeetingAdjourned => texts[Progress.MeetingAdjourned],
        MeetingEvent.MeetingCancelled => texts[Progress.MeetingCancelled],
        MeetingEvent.MeetingArchived { Reason: ArchiveReason.EndedBeforeImport } => texts.Counted(Progress.MeetingArchivedPast, 1),
        MeetingEvent.MeetingArchived => texts[Progress.MeetingArchived],
        MeetingEvent.ConferenceAttendanceRecorded => texts[Progress.ConferenceAttendanceRecorded],
        MeetingEvent.MilestonePassed { Outcome: MilestoneOutcome.WithheldProvisional } => texts[Progress.MilestoneWithheld],
        MeetingEvent.MilestonePassed { Outcome: MilestoneOutcome.Expired } => texts[Progress.MilestoneExpired],
        _ => null,
    };
}
