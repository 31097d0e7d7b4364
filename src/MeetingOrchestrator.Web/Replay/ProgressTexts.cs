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
    public static IEnumerable<string> Of(IStringLocalizer<Terminal> texts, IReadOnlyList<MeetingEvent> same, Func<Instant, string> shown) =>
        same[0] switch
        {
            MeetingEvent.MessageDue => [texts.Counted(Terminal.MessageDue, same.Count)],
            MeetingEvent.MessageIssued => [texts.Counted(Terminal.MessageIssued, same.Count)],
            MeetingEvent.CalendarEntryCreated => [texts.Counted(Terminal.CalendarEntryCreated, same.Count)],
            MeetingEvent.ReplyReceived => [texts.Counted(Terminal.ReplyReceived, same.Count)],
            MeetingEvent.BallotCast => [texts.Counted(Terminal.BallotCast, same.Count)],
            MeetingEvent.SpeechEnded => [texts.Counted(Terminal.SpeechEnded, same.Count)],
            MeetingEvent.DocumentIssued => [texts.Counted(Terminal.DocumentIssued, same.Count)],
            _ => same.Select(happened => One(texts, happened, shown)).OfType<string>(),
        };

    private static string? One(IStringLocalizer<Terminal> texts, MeetingEvent happened, Func<Instant, string> shown) => happened switch
    {
        MeetingEvent.MeetingPlanned x => texts[
            x.Plan.Date == DateCertainty.Provisional ? Terminal.MeetingPlannedProvisional : Terminal.MeetingPlanned,
            shown(x.Plan.Time.Start)],
        MeetingEvent.MeetingConvened => texts[Terminal.MeetingConvened],
        MeetingEvent.ConferenceCreated => texts[Terminal.ConferenceCreated],
        MeetingEvent.ConferenceHardened => texts[Terminal.ConferenceHardened],
        MeetingEvent.ConferenceHardeningFailed => texts[Terminal.ConferenceHardeningFailed],
        MeetingEvent.AgendaDrafted => texts[Terminal.AgendaDrafted],
        MeetingEvent.AgendaPublished => texts[Terminal.AgendaPublished],
        MeetingEvent.AgendaAdopted => texts[Terminal.AgendaAdopted],
        MeetingEvent.MeetingOpened => texts[Terminal.MeetingOpened],
        MeetingEvent.RollCallCompleted x => texts[Terminal.RollCallCompleted, x.Quorum.Present, x.Quorum.Members, x.Quorum.Required],
        MeetingEvent.ItemOpened x => texts[Terminal.ItemOpened, x.Item.Value],
        MeetingEvent.DecisionAdopted x => texts[Terminal.DecisionAdopted, x.Number],
        MeetingEvent.DecisionNotAdopted => texts[Terminal.DecisionNotAdopted],
        MeetingEvent.MeetingClosed => texts[Terminal.MeetingClosed],
        MeetingEvent.MeetingAdjourned => texts[Terminal.MeetingAdjourned],
        MeetingEvent.MeetingCancelled => texts[Terminal.MeetingCancelled],
        MeetingEvent.MeetingArchived { Reason: ArchiveReason.EndedBeforeImport } => texts.Counted(Terminal.MeetingArchivedPast, 1),
        MeetingEvent.MeetingArchived => texts[Terminal.MeetingArchived],
        MeetingEvent.ConferenceAttendanceRecorded => texts[Terminal.ConferenceAttendanceRecorded],
        MeetingEvent.MilestonePassed { Outcome: MilestoneOutcome.WithheldProvisional } => texts[Terminal.MilestoneWithheld],
        MeetingEvent.MilestonePassed { Outcome: MilestoneOutcome.Expired } => texts[Terminal.MilestoneExpired],
        _ => null,
    };
}
