namespace MeetingOrchestrator.Localization;

/// <summary>What the command line tells while it works. Each constant is the key of a text.</summary>
public sealed class Terminal
{
    public const string Line = nameof(Line);
    public const string Meeting = nameof(Meeting);
    public const string MeetingPlanned = nameof(MeetingPlanned);
    public const string MeetingPlannedProvisional = nameof(MeetingPlannedProvisional);
    public const string MeetingConvened = nameof(MeetingConvened);
    public const string ConferenceCreated = nameof(ConferenceCreated);
    public const string ConferenceHardened = nameof(ConferenceHardened);
    public const string ConferenceHardeningFailed = nameof(ConferenceHardeningFailed);
    public const string AgendaDrafted = nameof(AgendaDrafted);
    public const string AgendaPublished = nameof(AgendaPublished);
    public const string AgendaAdopted = nameof(AgendaAdopted);
    public const string MeetingOpened = nameof(MeetingOpened);
    public const string RollCallCompleted = nameof(RollCallCompleted);
    public const string ItemOpened = nameof(ItemOpened);
    public const string DecisionAdopted = nameof(DecisionAdopted);
    public const string DecisionNotAdopted = nameof(DecisionNotAdopted);
    public const string MeetingClosed = nameof(MeetingClosed);
    public const string MeetingAdjourned = nameof(MeetingAdjourned);
    public const string MeetingCancelled = nameof(MeetingCancelled);
    public const string MeetingArchived = nameof(MeetingArchived);
    public const string ConferenceAttendanceRecorded = nameof(ConferenceAttendanceRecorded);
    public const string MilestoneWithheld = nameof(MilestoneWithheld);
    public const string MilestoneExpired = nameof(MilestoneExpired);
    public const string RecordValid = nameof(RecordValid);
    public const string RecordNotValid = nameof(RecordNotValid);
    public const string OutputInUse = nameof(OutputInUse);
    public const string NothingToResume = nameof(NothingToResume);
    public const string FolderHeld = nameof(FolderHeld);
    public const string FileMissing = nameof(FileMissing);
    public const string RangeReversed = nameof(RangeReversed);
    public const string ResumeAndForce = nameof(ResumeAndForce);
    public const string ScenarioMeetingOutside = nameof(ScenarioMeetingOutside);
    public const string ScenarioRefused = nameof(ScenarioRefused);
    public const string ImportDone = nameof(ImportDone);
    public const string Done = nameof(Done);
    [Counted] public const string MessageDue = nameof(MessageDue);
    [Counted] public const string MessageIssued = nameof(MessageIssued);
    [Counted] public const string CalendarEntryCreated = nameof(CalendarEntryCreated);
    [Counted] public const string ReplyReceived = nameof(ReplyReceived);
    [Counted] public const string BallotCast = nameof(BallotCast);
    [Counted] public const string SpeechEnded = nameof(SpeechEnded);
    [Counted] public const string DocumentIssued = nameof(DocumentIssued);
    [Counted] public const string MeetingArchivedPast = nameof(MeetingArchivedPast);
    [Counted] public const string MeetingScheduled = nameof(MeetingScheduled);
}
