namespace MeetingOrchestrator.Localization;

/// <summary>Minutes and press release. Each constant is the key of a text.</summary>
public sealed class Documents
{
    // Minutes: head.
    public const string MinutesTitle = nameof(MinutesTitle);
    public const string MinutesOf = nameof(MinutesOf);
    public const string MinutesFileTitle = nameof(MinutesFileTitle);
    public const string Draft = nameof(Draft);
    public const string ApprovedOn = nameof(ApprovedOn);
    public const string DateLabel = nameof(DateLabel);
    public const string OpenedLabel = nameof(OpenedLabel);
    public const string ClosedLabel = nameof(ClosedLabel);
    public const string AdjournedLabel = nameof(AdjournedLabel);
    public const string ScheduledLabel = nameof(ScheduledLabel);
    public const string FormatLabel = nameof(FormatLabel);
    public const string PlaceLabel = nameof(PlaceLabel);
    public const string PresidingLabel = nameof(PresidingLabel);
    public const string Labelled = nameof(Labelled);
    public const string LabelledTime = nameof(LabelledTime);

    // Minutes: attendance.
    public const string ParticipantsHeading = nameof(ParticipantsHeading);
    public const string MembersLabel = nameof(MembersLabel);
    public const string OrganisationsLabel = nameof(OrganisationsLabel);
    public const string ObserversLabel = nameof(ObserversLabel);
    public const string GuestsLabel = nameof(GuestsLabel);
    public const string JoinedLater = nameof(JoinedLater);
    public const string Absent = nameof(Absent);
    [Counted] public const string QuorumReached = nameof(QuorumReached);
    [Counted] public const string QuorumMissing = nameof(QuorumMissing);
    public const string NoRollCall = nameof(NoRollCall);

    // Minutes: agenda.
    public const string AgendaHeading = nameof(AgendaHeading);
    public const string ColumnNumber = nameof(ColumnNumber);
    public const string ColumnItem = nameof(ColumnItem);
    public const string ColumnRapporteur = nameof(ColumnRapporteur);
    public const string NoRapporteur = nameof(NoRapporteur);
    public const string AgendaNotAdopted = nameof(AgendaNotAdopted);

    // Minutes: items.
    public const string ItemHeading = nameof(ItemHeading);
    public const string HeardLabel = nameof(HeardLabel);
    public const string NotedLabel = nameof(NotedLabel);
    public const string DecidedLabel = nameof(DecidedLabel);
    public const string NotAdoptedLabel = nameof(NotAdoptedLabel);
    public const string SpeechBy = nameof(SpeechBy);
    public const string FloorWithdrawn = nameof(FloorWithdrawn);
    public const string FloorWithdrawnFor = nameof(FloorWithdrawnFor);
    public const string RulingUpheld = nameof(RulingUpheld);
    public const string RulingDismissed = nameof(RulingDismissed);
    public const string AppealAllowed = nameof(AppealAllowed);
    public const string AppealRejected = nameof(AppealRejected);
    public const string AppealNotSettled = nameof(AppealNotSettled);
    public const string MotionsLabel = nameof(MotionsLabel);
    public const string MotionBy = nameof(MotionBy);
    public const string MotionCarried = nameof(MotionCarried);
    public const string MotionLost = nameof(MotionLost);
    public const string MotionWithdrawn = nameof(MotionWithdrawn);
    public const string MotionNotPut = nameof(MotionNotPut);
    public const string RepresentativeOf = nameof(RepresentativeOf);
    public const string VerbAdopt = nameof(VerbAdopt);
    public const string VerbApprove = nameof(VerbApprove);
    public const string VerbEndorse = nameof(VerbEndorse);
    public const string VerbTakeNote = nameof(VerbTakeNote);
    public const string VerbAdoptAnnexed = nameof(VerbAdoptAnnexed);
    public const string VerbApproveAnnexed = nameof(VerbApproveAnnexed);
    public const string VerbEndorseAnnexed = nameof(VerbEndorseAnnexed);
    public const string VerbTakeNoteAnnexed = nameof(VerbTakeNoteAnnexed);
    public const string DecisionNumber = nameof(DecisionNumber);
    public const string NoBusiness = nameof(NoBusiness);

    // Points of decisions, amendments, what became of items.
    public const string PointNumbered = nameof(PointNumbered);
    public const string OperativeTakeNote = nameof(OperativeTakeNote);
    public const string OperativeAdopt = nameof(OperativeAdopt);
    public const string OperativeApprove = nameof(OperativeApprove);
    public const string OperativeEndorse = nameof(OperativeEndorse);
    public const string OperativeTakeAsBasis = nameof(OperativeTakeAsBasis);
    public const string OperativeInstruct = nameof(OperativeInstruct);
    public const string OperativeRequest = nameof(OperativeRequest);
    public const string OperativeRecommend = nameof(OperativeRecommend);
    public const string OperativeRevise = nameof(OperativeRevise);
    public const string OperativePostpone = nameof(OperativePostpone);
    public const string ObligationOfPoint = nameof(ObligationOfPoint);
    public const string ObligationOfDecision = nameof(ObligationOfDecision);
    public const string BySecretariat = nameof(BySecretariat);
    public const string AmendmentAdopted = nameof(AmendmentAdopted);
    public const string AmendmentRejected = nameof(AmendmentRejected);
    public const string AmendmentWithdrawn = nameof(AmendmentWithdrawn);
    public const string AmendmentMoot = nameof(AmendmentMoot);
    public const string AmendmentPending = nameof(AmendmentPending);
    public const string Reservation = nameof(Reservation);
    public const string ReplacedBy = nameof(ReplacedBy);
    public const string UnderReconsideration = nameof(UnderReconsideration);
    public const string ItemPostponed = nameof(ItemPostponed);
    public const string ItemWithdrawn = nameof(ItemWithdrawn);
    public const string BecauseOf = nameof(BecauseOf);

    // Outcomes.
    public const string DecisionByConsensus = nameof(DecisionByConsensus);
    public const string DecisionUnanimously = nameof(DecisionUnanimously);
    public const string DecisionByVote = nameof(DecisionByVote);
    public const string AgendaByConsensus = nameof(AgendaByConsensus);
    public const string AgendaUnanimously = nameof(AgendaUnanimously);
    public const string AgendaByVote = nameof(AgendaByVote);
    public const string DecisionBySilence = nameof(DecisionBySilence);
    public const string AgendaBySilence = nameof(AgendaBySilence);
    public const string DecisionNot = nameof(DecisionNot);
    public const string AgendaNot = nameof(AgendaNot);
    public const string ReasonRejected = nameof(ReasonRejected);
    public const string ReasonNoQuorum = nameof(ReasonNoQuorum);
    public const string ReasonNoVotes = nameof(ReasonNoVotes);
    public const string ReasonSilence = nameof(ReasonSilence);
    public const string ReasonTie = nameof(ReasonTie);
    public const string ReasonObjection = nameof(ReasonObjection);
    public const string ObjectionBy = nameof(ObjectionBy);
    public const string LackOfInterestBy = nameof(LackOfInterestBy);
    public const string Count = nameof(Count);
    public const string CountNotVoting = nameof(CountNotVoting);
    public const string MajorityAtLeast = nameof(MajorityAtLeast);
    public const string MajorityMoreThan = nameof(MajorityMoreThan);
    public const string CastingVote = nameof(CastingVote);
    public const string WeightInFavour = nameof(WeightInFavour);
    public const string WeightBlocking = nameof(WeightBlocking);
    public const string VotesCastMissing = nameof(VotesCastMissing);
    public const string Basis = nameof(Basis);
    public const string ColumnVote = nameof(ColumnVote);
    public const string ColumnCount = nameof(ColumnCount);
    public const string ColumnDelegations = nameof(ColumnDelegations);
    public const string SeparateOpinion = nameof(SeparateOpinion);

    // Minutes: end.
    public const string NextHeading = nameof(NextHeading);
    public const string NextMeeting = nameof(NextMeeting);
    public const string NextMeetingByVideo = nameof(NextMeetingByVideo);
    public const string NoNextMeeting = nameof(NoNextMeeting);
    public const string NoteHeading = nameof(NoteHeading);
    public const string RulesUnverified = nameof(RulesUnverified);
    public const string DateUnverified = nameof(DateUnverified);
    public const string TimeUnverified = nameof(TimeUnverified);
    public const string SignatureHeading = nameof(SignatureHeading);

    // Press release.
    public const string PressTitle = nameof(PressTitle);
    public const string PressHeldVideo = nameof(PressHeldVideo);
    public const string PressHeldInPerson = nameof(PressHeldInPerson);
    public const string PressMembers = nameof(PressMembers);
    public const string PressMembersAndOrganisations = nameof(PressMembersAndOrganisations);
    public const string PressOneMember = nameof(PressOneMember);
    public const string PressOneMemberAndOrganisations = nameof(PressOneMemberAndOrganisations);
    public const string PressOrganisations = nameof(PressOrganisations);
    public const string PressObservers = nameof(PressObservers);
    public const string PressGuests = nameof(PressGuests);
    public const string ChairPresidedHe = nameof(ChairPresidedHe);
    public const string ChairPresidedShe = nameof(ChairPresidedShe);
    public const string ChairPresided = nameof(ChairPresided);
    public const string PresidedHe = nameof(PresidedHe);
    public const string PresidedShe = nameof(PresidedShe);
    public const string Presided = nameof(Presided);
    public const string PresidedFor = nameof(PresidedFor);
    public const string WelcomedHe = nameof(WelcomedHe);
    public const string WelcomedShe = nameof(WelcomedShe);
    public const string Welcomed = nameof(Welcomed);
    public const string WelcomedFor = nameof(WelcomedFor);
    public const string WhoOpensSentence = nameof(WhoOpensSentence);
    public const string NameAndPost = nameof(NameAndPost);
    public const string PressDecisions = nameof(PressDecisions);
    public const string PressAdopt = nameof(PressAdopt);
    public const string PressApprove = nameof(PressApprove);
    public const string PressEndorse = nameof(PressEndorse);
    public const string PressTakeNote = nameof(PressTakeNote);
    public const string PressActsEnd = nameof(PressActsEnd);
    public const string PressProvisionalDate = nameof(PressProvisionalDate);
    public const string PageOf = nameof(PageOf);
}
