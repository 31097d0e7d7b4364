namespace MeetingOrchestrator.Localization;

/// <summary>The personal page, and what all pages share. Each constant is the key of a text.</summary>
public sealed class Room
{
    // What all pages share.
    public const string Brand = nameof(Brand);
    public const string SkipToContent = nameof(SkipToContent);
    public const string LanguageNavigation = nameof(LanguageNavigation);
    public const string Done = nameof(Done);
    public const string NotDone = nameof(NotDone);
    public const string Remarked = nameof(Remarked);
    public const string Moment = nameof(Moment);
    public const string MeetingNumber = nameof(MeetingNumber);
    public const string ExtraordinaryNumber = nameof(ExtraordinaryNumber);
    public const string ReasonLabel = nameof(ReasonLabel);
    public const string ReasonOfChange = nameof(ReasonOfChange);
    public const string RoleHead = nameof(RoleHead);
    public const string RoleDeputy = nameof(RoleDeputy);
    public const string RoleAdviser = nameof(RoleAdviser);
    public const string RoleInterpreter = nameof(RoleInterpreter);
    public const string RoleFocalPoint = nameof(RoleFocalPoint);
    public const string LanguageRussian = nameof(LanguageRussian);
    public const string LanguageEnglish = nameof(LanguageEnglish);

    // Answers that show nothing.
    public const string GoneTitle = nameof(GoneTitle);
    public const string GoneText = nameof(GoneText);
    public const string GoneEnter = nameof(GoneEnter);
    public const string BadTitle = nameof(BadTitle);
    public const string BadText = nameof(BadText);
    public const string TooLargeText = nameof(TooLargeText);
    public const string BusyTitle = nameof(BusyTitle);
    public const string BusyText = nameof(BusyText);
    public const string FailedTitle = nameof(FailedTitle);
    public const string FailedText = nameof(FailedText);

    // Opening the personal link.
    public const string EnterTitle = nameof(EnterTitle);
    public const string EnterLead = nameof(EnterLead);
    public const string EnterCode = nameof(EnterCode);
    public const string EnterOpen = nameof(EnterOpen);
    public const string EnterPersonal = nameof(EnterPersonal);

    // Where the meeting stands.
    public const string PhasePlanned = nameof(PhasePlanned);
    public const string PhaseConvened = nameof(PhaseConvened);
    public const string PhaseOpen = nameof(PhaseOpen);
    public const string PhaseSuspended = nameof(PhaseSuspended);
    public const string PhaseClosed = nameof(PhaseClosed);
    public const string PhaseAdjourned = nameof(PhaseAdjourned);
    public const string PhaseCancelled = nameof(PhaseCancelled);
    public const string PhaseArchived = nameof(PhaseArchived);
    public const string PhasePostponed = nameof(PhasePostponed);

    // When, where, who.
    public const string WhenHeading = nameof(WhenHeading);
    public const string DateLabel = nameof(DateLabel);
    public const string StartLabel = nameof(StartLabel);
    public const string LocalStartLabel = nameof(LocalStartLabel);
    public const string HostStartLabel = nameof(HostStartLabel);
    public const string EndLabel = nameof(EndLabel);
    public const string FormatLabel = nameof(FormatLabel);
    public const string PlaceLabel = nameof(PlaceLabel);
    public const string SeatLabel = nameof(SeatLabel);
    public const string PersonLabel = nameof(PersonLabel);
    public const string OfficeLabel = nameof(OfficeLabel);

    // Joining.
    public const string JoinHeading = nameof(JoinHeading);
    public const string JoinButton = nameof(JoinButton);
    public const string JoinLater = nameof(JoinLater);

    // The reply.
    public const string ReplyHeading = nameof(ReplyHeading);
    public const string ReplyNone = nameof(ReplyNone);
    public const string ReplyAccepted = nameof(ReplyAccepted);
    public const string ReplyDeclined = nameof(ReplyDeclined);
    public const string ReplyTentative = nameof(ReplyTentative);
    public const string ReplyDeputySent = nameof(ReplyDeputySent);
    public const string ReplyAt = nameof(ReplyAt);
    public const string ReplyPresent = nameof(ReplyPresent);
    public const string ReplyDone = nameof(ReplyDone);
    public const string AcceptButton = nameof(AcceptButton);
    public const string DeclineButton = nameof(DeclineButton);
    public const string TentativeButton = nameof(TentativeButton);
    public const string DeputyButton = nameof(DeputyButton);

    // The composition of the delegation.
    public const string DelegationHeading = nameof(DelegationHeading);
    public const string DelegationNone = nameof(DelegationNone);
    public const string DelegationSubmitted = nameof(DelegationSubmitted);
    public const string DelegationApproved = nameof(DelegationApproved);
    public const string DelegationRejected = nameof(DelegationRejected);
    public const string DelegationChangeRequested = nameof(DelegationChangeRequested);
    public const string NameDelegation = nameof(NameDelegation);
    public const string ChangeDelegation = nameof(ChangeDelegation);
    public const string BackToMeeting = nameof(BackToMeeting);
    public const string DelegationLead = nameof(DelegationLead);
    public const string MemberHeading = nameof(MemberHeading);
    public const string RoleLabel = nameof(RoleLabel);
    public const string NameRuLabel = nameof(NameRuLabel);
    public const string NameEnLabel = nameof(NameEnLabel);
    public const string FunctionRuLabel = nameof(FunctionRuLabel);
    public const string FunctionEnLabel = nameof(FunctionEnLabel);
    public const string GenderLabel = nameof(GenderLabel);
    public const string GenderUnknown = nameof(GenderUnknown);
    public const string GenderMasculine = nameof(GenderMasculine);
    public const string GenderFeminine = nameof(GenderFeminine);
    public const string AddressLabel = nameof(AddressLabel);
    public const string LanguageLabel = nameof(LanguageLabel);
    public const string InterpretsLabel = nameof(InterpretsLabel);
    public const string InterpretsHint = nameof(InterpretsHint);
    public const string AddMember = nameof(AddMember);
    public const string RemoveMember = nameof(RemoveMember);
    public const string SubmitDelegation = nameof(SubmitDelegation);
    public const string DelegationSent = nameof(DelegationSent);
    [Counted] public const string FaultsCount = nameof(FaultsCount);

    // The test of the connection.
    public const string ConnectionHeading = nameof(ConnectionHeading);
    public const string ConnectionNone = nameof(ConnectionNone);
    public const string ConnectionPassed = nameof(ConnectionPassed);
    public const string ConnectionFailed = nameof(ConnectionFailed);
    public const string ConnectionLead = nameof(ConnectionLead);
    public const string CheckSound = nameof(CheckSound);
    public const string CheckMicrophone = nameof(CheckMicrophone);
    public const string CheckCamera = nameof(CheckCamera);
    public const string CheckNetwork = nameof(CheckNetwork);
    public const string CheckName = nameof(CheckName);
    public const string ConnectionWorks = nameof(ConnectionWorks);
    public const string ConnectionFails = nameof(ConnectionFails);
    public const string ConnectionDone = nameof(ConnectionDone);

    // Agenda and calendar.
    public const string AgendaHeading = nameof(AgendaHeading);
    public const string AgendaNotYet = nameof(AgendaNotYet);
    public const string CalendarHeading = nameof(CalendarHeading);
    public const string CalendarAdd = nameof(CalendarAdd);
    public const string FeedLabel = nameof(FeedLabel);
    public const string FeedHint = nameof(FeedHint);
    public const string FeedCopy = nameof(FeedCopy);
    public const string FeedCopied = nameof(FeedCopied);
    public const string FeedRenew = nameof(FeedRenew);
    public const string FeedRenewed = nameof(FeedRenewed);
    public const string Leave = nameof(Leave);
}
