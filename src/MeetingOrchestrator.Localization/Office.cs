namespace MeetingOrchestrator.Localization;

/// <summary>The pages of the chair's office. Each constant is the key of a text.</summary>
public sealed class Office
{
    // Everywhere.
    public const string Brand = nameof(Brand);
    public const string Yes = nameof(Yes);
    public const string No = nameof(No);
    public const string Since = nameof(Since);
    public const string DoneBefore = nameof(DoneBefore);
    public const string PersonErased = nameof(PersonErased);

    // The list of meetings.
    public const string MeetingsTitle = nameof(MeetingsTitle);
    public const string MeetingsNone = nameof(MeetingsNone);
    public const string BackToMeetings = nameof(BackToMeetings);

    // The readiness board.
    public const string ReadinessTitle = nameof(ReadinessTitle);
    [Counted] public const string SeatsReady = nameof(SeatsReady);
    [Counted] public const string WaitingForOffice = nameof(WaitingForOffice);
    public const string NobodyInvited = nameof(NobodyInvited);
    public const string SeatsHeading = nameof(SeatsHeading);
    public const string ColumnSeat = nameof(ColumnSeat);
    public const string ColumnNext = nameof(ColumnNext);
    public const string StepInvited = nameof(StepInvited);
    public const string StepDelivered = nameof(StepDelivered);
    public const string StepOpened = nameof(StepOpened);
    public const string StepReplied = nameof(StepReplied);
    public const string StepNamed = nameof(StepNamed);
    public const string StepApproved = nameof(StepApproved);
    public const string StepTested = nameof(StepTested);
    public const string VersionOf = nameof(VersionOf);
    public const string ReplyAccepted = nameof(ReplyAccepted);
    public const string ReplyDeclined = nameof(ReplyDeclined);
    public const string ReplyTentative = nameof(ReplyTentative);
    public const string ReplyDeputySent = nameof(ReplyDeputySent);
    public const string StatusSubmitted = nameof(StatusSubmitted);
    public const string StatusApproved = nameof(StatusApproved);
    public const string StatusRejected = nameof(StatusRejected);
    public const string StatusChangeRequested = nameof(StatusChangeRequested);
    public const string TestPassed = nameof(TestPassed);
    public const string TestFailed = nameof(TestFailed);

    // Who has to act next.
    public const string NextNothing = nameof(NextNothing);
    public const string NextService = nameof(NextService);
    public const string NextInvite = nameof(NextInvite);
    public const string NextMendAddress = nameof(NextMendAddress);
    public const string NextReply = nameof(NextReply);
    public const string NextNameDelegation = nameof(NextNameDelegation);
    public const string NextReview = nameof(NextReview);
    public const string NextTestConnection = nameof(NextTestConnection);
    public const string Remind = nameof(Remind);
    public const string RemindDone = nameof(RemindDone);
    public const string Review = nameof(Review);
    public const string ReviewNow = nameof(ReviewNow);

    // Messages.
    public const string MessagesHeading = nameof(MessagesHeading);
    public const string MessagesNone = nameof(MessagesNone);
    public const string Resend = nameof(Resend);
    public const string ResendDone = nameof(ResendDone);
    public const string MessageDue = nameof(MessageDue);
    public const string MessageIssued = nameof(MessageIssued);
    public const string MessageUnknown = nameof(MessageUnknown);
    public const string MessageExpired = nameof(MessageExpired);
    public const string MessageFailed = nameof(MessageFailed);
    public const string MessageUndelivered = nameof(MessageUndelivered);
    public const string MessageWithdrawn = nameof(MessageWithdrawn);
    public const string KindInvitation = nameof(KindInvitation);
    public const string KindReminder = nameof(KindReminder);
    public const string KindCompositionRequest = nameof(KindCompositionRequest);
    public const string KindAgendaPublished = nameof(KindAgendaPublished);
    public const string KindDocumentsPublished = nameof(KindDocumentsPublished);
    public const string KindConnectionTest = nameof(KindConnectionTest);
    public const string KindChange = nameof(KindChange);
    public const string KindPostponement = nameof(KindPostponement);
    public const string KindCancellation = nameof(KindCancellation);
    public const string KindDelegationReviewed = nameof(KindDelegationReviewed);
    public const string KindMinutesForComment = nameof(KindMinutesForComment);

    // The composition of a delegation.
    public const string ReviewTitle = nameof(ReviewTitle);
    public const string BackToBoard = nameof(BackToBoard);
    public const string VersionState = nameof(VersionState);
    public const string WrittenToIn = nameof(WrittenToIn);
    public const string Interprets = nameof(Interprets);
    public const string Approve = nameof(Approve);
    public const string ApproveDone = nameof(ApproveDone);
    public const string NotApprovedHeading = nameof(NotApprovedHeading);
    public const string ReasonRu = nameof(ReasonRu);
    public const string ReasonEn = nameof(ReasonEn);
    public const string ReasonMissing = nameof(ReasonMissing);
    public const string ReasonTooLong = nameof(ReasonTooLong);
    public const string ReasonNotAllowed = nameof(ReasonNotAllowed);
    public const string RequestChange = nameof(RequestChange);
    public const string ChangeDone = nameof(ChangeDone);
    public const string Reject = nameof(Reject);
    public const string RejectDone = nameof(RejectDone);

    // Attendance.
    public const string AttendanceHeading = nameof(AttendanceHeading);
    public const string AttendanceLead = nameof(AttendanceLead);
    public const string AttendanceUnnamed = nameof(AttendanceUnnamed);
    public const string AttendanceSpan = nameof(AttendanceSpan);
    public const string AttendanceSeat = nameof(AttendanceSeat);
    public const string AttendanceChoose = nameof(AttendanceChoose);
    public const string AttendanceNobody = nameof(AttendanceNobody);
    public const string Match = nameof(Match);
    public const string MatchDone = nameof(MatchDone);

    // The conference.
    public const string ConferenceHeading = nameof(ConferenceHeading);
    public const string Hardened = nameof(Hardened);
    public const string NotHardenedYet = nameof(NotHardenedYet);
    public const string HardeningFailed = nameof(HardeningFailed);
    public const string SecurityHeading = nameof(SecurityHeading);
    public const string Recording = nameof(Recording);
    public const string RecordingMeans = nameof(RecordingMeans);
    public const string Transcription = nameof(Transcription);
    public const string TranscriptionMeans = nameof(TranscriptionMeans);
    public const string Chat = nameof(Chat);
    public const string ChatMeans = nameof(ChatMeans);
    public const string Announce = nameof(Announce);
    public const string AnnounceMeans = nameof(AnnounceMeans);
    public const string Watermark = nameof(Watermark);
    public const string WatermarkMeans = nameof(WatermarkMeans);
    public const string EndToEnd = nameof(EndToEnd);
    public const string EndToEndMeans = nameof(EndToEndMeans);
    public const string ChooseSecurity = nameof(ChooseSecurity);
    public const string SecurityDone = nameof(SecurityDone);
}
