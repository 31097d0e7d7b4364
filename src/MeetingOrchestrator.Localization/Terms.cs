namespace MeetingOrchestrator.Localization;

/// <summary>Words of the field and forms of dates: shared by screens, messages and documents. Each constant is the key of a text.</summary>
public sealed class Terms
{
    // Dates and times.
    public const string Day = nameof(Day);
    public const string DayInHeading = nameof(DayInHeading);
    public const string MoscowTime = nameof(MoscowTime);
    public const string ZoneTime = nameof(ZoneTime);
    public const string NamedTime = nameof(NamedTime);
    public const string ProvisionalDate = nameof(ProvisionalDate);
    public const string ProvisionalTime = nameof(ProvisionalTime);

    // Lists.
    public const string ListEnd = nameof(ListEnd);

    // Formats of meetings.
    public const string Videoconference = nameof(Videoconference);
    public const string InPerson = nameof(InPerson);
    public const string ByVideoconference = nameof(ByVideoconference);
    public const string HeldInPerson = nameof(HeldInPerson);

    // Kinds of seat.
    public const string Member = nameof(Member);
    public const string Organisation = nameof(Organisation);
    public const string Observer = nameof(Observer);
    public const string Guest = nameof(Guest);

    // Places in a delegation and acts of office.
    public const string HeadOfDelegation = nameof(HeadOfDelegation);
    public const string DeputyHead = nameof(DeputyHead);
    public const string Adviser = nameof(Adviser);
    public const string Chair = nameof(Chair);
    public const string PresidingOfficer = nameof(PresidingOfficer);
    public const string Secretary = nameof(Secretary);

    // Kinds of speech.
    public const string WelcomeSpeech = nameof(WelcomeSpeech);
    public const string ReportSpeech = nameof(ReportSpeech);
    public const string StatementSpeech = nameof(StatementSpeech);
    public const string CoReportSpeech = nameof(CoReportSpeech);
    public const string QuestionSpeech = nameof(QuestionSpeech);
    public const string ReplySpeech = nameof(ReplySpeech);
    public const string PointOfOrderSpeech = nameof(PointOfOrderSpeech);
    public const string OnMotionSpeech = nameof(OnMotionSpeech);

    // Procedural motions, after "Motion to"; in Russian after «Предложение».
    public const string MotionSuspendMeeting = nameof(MotionSuspendMeeting);
    public const string MotionAdjournMeeting = nameof(MotionAdjournMeeting);
    public const string MotionAdjournDebate = nameof(MotionAdjournDebate);
    public const string MotionCloseDebate = nameof(MotionCloseDebate);
    public const string MotionCloseList = nameof(MotionCloseList);

    // Choices of a vote.
    public const string InFavour = nameof(InFavour);
    public const string Against = nameof(Against);
    public const string Abstained = nameof(Abstained);
    public const string NotVoting = nameof(NotVoting);
    public const string NotInterested = nameof(NotInterested);

    // What a majority is a share of, after a number of votes.
    public const string BasePresentAndVoting = nameof(BasePresentAndVoting);
    public const string BasePresent = nameof(BasePresent);
    public const string BaseAllMembers = nameof(BaseAllMembers);

    // Shares in words: other ones are written in figures.
    public const string OneThird = nameof(OneThird);
    public const string OneHalf = nameof(OneHalf);
    public const string MoreThanHalf = nameof(MoreThanHalf);
    public const string TwoThirds = nameof(TwoThirds);
    public const string ThreeQuarters = nameof(ThreeQuarters);

    // Stages of a meeting.
    public const string PhasePlanned = nameof(PhasePlanned);
    public const string PhaseConvened = nameof(PhaseConvened);
    public const string PhaseOpen = nameof(PhaseOpen);
    public const string PhaseSuspended = nameof(PhaseSuspended);
    public const string PhaseClosed = nameof(PhaseClosed);
    public const string PhaseAdjourned = nameof(PhaseAdjourned);
    public const string PhaseCancelled = nameof(PhaseCancelled);
    public const string PhaseArchived = nameof(PhaseArchived);

    // Documents.
    public const string Minutes = nameof(Minutes);
    public const string PressRelease = nameof(PressRelease);
    public const string Agenda = nameof(Agenda);
    public const string DraftAgenda = nameof(DraftAgenda);

    // Items that every agenda has.
    public const string AgendaOpening = nameof(AgendaOpening);
    public const string AgendaAdoption = nameof(AgendaAdoption);
    public const string AgendaReview = nameof(AgendaReview);
    public const string AgendaReviewOf = nameof(AgendaReviewOf);
    public const string AgendaReconsideration = nameof(AgendaReconsideration);
    public const string AgendaNextMeeting = nameof(AgendaNextMeeting);
    public const string AgendaOtherBusiness = nameof(AgendaOtherBusiness);

    // Counted nouns.
    [Counted] public const string Delegations = nameof(Delegations);
    [Counted] public const string Votes = nameof(Votes);
    [Counted] public const string InDays = nameof(InDays);
    [Counted] public const string InHours = nameof(InHours);
    [Counted] public const string InMinutes = nameof(InMinutes);
}
