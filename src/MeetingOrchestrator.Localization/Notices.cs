namespace MeetingOrchestrator.Localization;

/// <summary>Letters and calendar entries. Each constant is the key of a text.</summary>
public sealed class Notices
{
    // Subjects.
    public const string InvitationSubject = nameof(InvitationSubject);
    public const string ReminderSubject = nameof(ReminderSubject);
    public const string SoonSubject = nameof(SoonSubject);
    public const string CompositionSubject = nameof(CompositionSubject);
    public const string AgendaSubject = nameof(AgendaSubject);
    public const string DocumentsSubject = nameof(DocumentsSubject);
    public const string TestSubject = nameof(TestSubject);
    public const string MovedSubject = nameof(MovedSubject);
    public const string ChangeSubject = nameof(ChangeSubject);
    public const string PostponementSubject = nameof(PostponementSubject);
    public const string CancellationSubject = nameof(CancellationSubject);
    public const string ApprovedSubject = nameof(ApprovedSubject);
    public const string RejectedSubject = nameof(RejectedSubject);
    public const string RevisionSubject = nameof(RevisionSubject);
    public const string MinutesSubject = nameof(MinutesSubject);
    public const string EntrySubject = nameof(EntrySubject);

    // Comments on cancelled calendar entries.
    public const string EntryCancelled = nameof(EntryCancelled);
    public const string EntryPostponed = nameof(EntryPostponed);

    // Head of a letter.
    public const string Referenced = nameof(Referenced);
    public const string Addressee = nameof(Addressee);

    // Salutations.
    public const string DearColleagues = nameof(DearColleagues);
    public const string DearSir = nameof(DearSir);
    public const string DearMadam = nameof(DearMadam);

    // Openings.
    public const string InviteDelegation = nameof(InviteDelegation);
    public const string InviteRepresentatives = nameof(InviteRepresentatives);
    public const string InviteObservers = nameof(InviteObservers);
    public const string RemindIn = nameof(RemindIn);
    public const string RemindNow = nameof(RemindNow);
    public const string RequestComposition = nameof(RequestComposition);
    public const string SendAgenda = nameof(SendAgenda);
    public const string DocumentsReady = nameof(DocumentsReady);
    public const string RequestTest = nameof(RequestTest);
    public const string Moved = nameof(Moved);
    public const string TimeChanged = nameof(TimeChanged);
    public const string ArrangementsChanged = nameof(ArrangementsChanged);
    public const string Postponed = nameof(Postponed);
    public const string Cancelled = nameof(Cancelled);
    public const string DelegationApproved = nameof(DelegationApproved);
    public const string DelegationRejected = nameof(DelegationRejected);
    public const string DelegationToRevise = nameof(DelegationToRevise);
    public const string MinutesReady = nameof(MinutesReady);

    // Facts.
    public const string DateLabel = nameof(DateLabel);
    public const string TimeLabel = nameof(TimeLabel);
    public const string FormatLabel = nameof(FormatLabel);
    public const string PlaceLabel = nameof(PlaceLabel);
    public const string ChairLabel = nameof(ChairLabel);
    public const string PresidingLabel = nameof(PresidingLabel);
    public const string ReasonLabel = nameof(ReasonLabel);
    public const string Labelled = nameof(Labelled);
    public const string OnDay = nameof(OnDay);
    public const string BothTimes = nameof(BothTimes);

    // A change.
    public const string FormerHeading = nameof(FormerHeading);
    public const string NewHeading = nameof(NewHeading);
    public const string ScheduledHeading = nameof(ScheduledHeading);
    public const string FormerVoid = nameof(FormerVoid);
    public const string EntryRemoved = nameof(EntryRemoved);
    public const string NotToJoin = nameof(NotToJoin);
    public const string LinkVoid = nameof(LinkVoid);
    public const string Apology = nameof(Apology);

    // Agenda and documents.
    public const string AgendaHeading = nameof(AgendaHeading);
    public const string AgendaLater = nameof(AgendaLater);
    public const string DocumentsHeading = nameof(DocumentsHeading);
    public const string InRussian = nameof(InRussian);
    public const string InEnglish = nameof(InEnglish);
    public const string InBoth = nameof(InBoth);
    public const string OnRequest = nameof(OnRequest);
    public const string MinutesOnRequest = nameof(MinutesOnRequest);
    public const string CommentBy = nameof(CommentBy);
    public const string EnclosuresHeading = nameof(EnclosuresHeading);
    public const string CalendarFile = nameof(CalendarFile);

    // The delegation.
    public const string NameOnPage = nameof(NameOnPage);
    public const string NameByMail = nameof(NameByMail);
    public const string ReviseOnPage = nameof(ReviseOnPage);
    public const string ReviseByMail = nameof(ReviseByMail);
    public const string NoLaterThan = nameof(NoLaterThan);
    public const string SameTerm = nameof(SameTerm);
    public const string Soonest = nameof(Soonest);
    public const string Particulars = nameof(Particulars);
    public const string DataOnPage = nameof(DataOnPage);
    public const string DataByMail = nameof(DataByMail);
    public const string SubmittedHeading = nameof(SubmittedHeading);
    public const string MembersHeading = nameof(MembersHeading);
    public const string MembersInvited = nameof(MembersInvited);
    public const string ApprovedStands = nameof(ApprovedStands);

    // Test of the connection.
    public const string TestHeading = nameof(TestHeading);
    public const string TestRoom = nameof(TestRoom);
    public const string TestDevices = nameof(TestDevices);
    public const string TestOnPage = nameof(TestOnPage);
    public const string TestByMail = nameof(TestByMail);
    public const string TestBy = nameof(TestBy);

    // Conference, reply, ending.
    public const string JoinHeading = nameof(JoinHeading);
    public const string JoinLink = nameof(JoinLink);
    public const string JoinLater = nameof(JoinLater);
    public const string JoinEarly = nameof(JoinEarly);
    public const string OpenPage = nameof(OpenPage);
    public const string PageIsPersonal = nameof(PageIsPersonal);
    public const string ReplyOnPage = nameof(ReplyOnPage);
    public const string ReplyBy = nameof(ReplyBy);
    public const string Contact = nameof(Contact);
    public const string Close = nameof(Close);
    public const string CloseToNamed = nameof(CloseToNamed);
}
