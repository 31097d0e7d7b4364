using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Seats;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Decides what a command does to a meeting, and folds what happened. Pure: no clock, no database, no language.</summary>
public static class MeetingDecider
{
    /// <summary>Events, or a refusal that says why. A command whose events are in the record already yields none.</summary>
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        return state.Handled.Contains(command.Id) ? Verdict<MeetingEvent>.Accept()
            : (state.HandledRequests.Fault(command.Id) ?? Authority.Check(command, state) ?? Existence(command, state)) is { } refusal ? refusal
            : Dispatch(command, state);
    }

    /// <summary>The state after one more event.</summary>
    public static MeetingState Evolve(MeetingState state, Recorded<MeetingEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(recorded);
        return state with
        {
            Lifecycle = LifecycleDecider.Evolve(state.Lifecycle, recorded),
            Conference = ConferenceFold.Evolve(state.Conference, recorded),
            Accreditation = AccreditationDecider.Evolve(state.Accreditation, recorded),
            Invitations = InvitationDecider.Evolve(state.Invitations, recorded),
            Agenda = AgendaDecider.Evolve(state.Agenda, recorded),
            Seats = SeatsDecider.Evolve(state.Seats, recorded),
            Attendance = AttendanceDecider.Evolve(state.Attendance, recorded),
            Floor = FloorDecider.Evolve(state.Floor, recorded),
            Voting = VotingFold.Evolve(state.Voting, recorded),
            Decisions = DecisionsDecider.Evolve(state.Decisions, recorded),
            Documents = DocumentsDecider.Evolve(state.Documents, recorded),
            Handled = state.Handled.Add(recorded.Command),
            HandledRequests = state.HandledRequests.Add(recorded.Command),
        };
    }

    // Importing the same calendar twice is ordinary, so planning answers for itself in every phase.
    private static Refusal? Existence(MeetingCommand command, MeetingState state) => (command, state.Lifecycle) switch
    {
        (PlanMeeting, _) => null,
        (_, { Phase: MeetingPhase.None }) => new LifecycleRefusal.NotPlanned(),
        // Obligations are followed up long after the minutes were approved; nothing that was decided changes by it.
        (ReportObligation or CloseObligation, { Archived: ArchiveReason.MinutesApproved }) => null,
        (_, { Archived: { } reason }) => new LifecycleRefusal.IsArchived(reason),
        _ => null,
    };

    private static Verdict<MeetingEvent> Dispatch(MeetingCommand command, MeetingState state) => command switch
    {
        PlanMeeting or OpenMeeting or SuspendMeeting or ResumeMeeting or AdjournMeeting or CloseMeeting
            or RescheduleMeeting or PostponeMeeting or CancelMeeting or ApproveMinutes =>
            LifecycleDecider.Decide(command, state),
        PerformMilestone perform => MilestoneDecider.Decide(perform, state),
        RecordConferenceCreated or RecordHardening or RecordJoinInformation or RecordConferenceUpdated or RecordConferenceDeleted
            or ChooseConferenceSecurity => ConferenceDecider.Decide(command, state),
        RecordCalendarEntry or RecordCalendarEntryUpdated or RecordCalendarEntryCancelled => CalendarEntryDecider.Decide(command, state),
        RecordConferenceAttendance or MatchAttendance => EvidenceDecider.Decide(command, state),
        RecordMessageIssued or RecordMessageUnknown or RecordMessageExpired or RecordMessageFailed or RecordMessageUndelivered or RecordReplies
            or RecordInvitationOpened or ReplyToInvitation or ResendMessage or RemindSeat => InvitationDecider.Decide(command, state),
        NameDelegation or ApproveDelegation or RejectDelegation or RequestDelegationChange or RecordConnectionTest =>
            AccreditationDecider.Decide(command, state),
        DraftAgenda or OpenItem or NoteItem or CloseItem
            or ProposeAgendaAmendment or AcceptAgendaAmendment or WithdrawAgendaAmendment => AgendaDecider.Decide(command, state),
        TakeSeat or HandOverSeat or LeaveSeat or SubmitCredentials or AcceptCredentials or QuestionCredentials => SeatsDecider.Decide(command, state),
        StartRollCall or CallSeat or CompleteRollCall or RecordArrival or RecordDeparture or FileProxy or WithdrawProxy
            or RecordConnections or RecordRoster or ChallengeQuorum => AttendanceDecider.Decide(command, state),
        RequestFloor or WithdrawFloorRequest or SwapSpeakers or MoveSpeaker or CloseSpeakersList or ReopenSpeakersList
            or SetTimeLimit or ExtendBudget or GiveFloor or PauseSpeech or ResumeSpeech or ExtendSpeech or EndSpeech or WithdrawFloor or SummariseSpeech
            or RaisePointOfOrder or GiveRuling or AppealRuling or WithdrawAppeal or MoveMotion or WithdrawMotion or SpeakOnMotion =>
            FloorDecider.Decide(command, state),
        ProposeVote or WithdrawVote or OpenVote or OpenProposedVote or PauseVote or ResumeVote or AnnulVote or CloseVote or DeclareOutcome or GiveCastingVote
            or CastBallot or RaiseObjection or DeclareLackOfInterest or CallNextSeat or PassVote or SendPrivateSignal
            or CastSecretBallot or RecordSecretCount or BreakSilence or EnterWrittenBallot or ConfirmWrittenBallot or RejectWrittenBallot => VotingDecider.Decide(command, state),
        DraftDecisionText or ApproveDecisionText or AttachSeparateOpinion or AttachReservation or ReportObligation or CloseObligation
            or ProposeTextAmendment or OrderAmendments or AcceptTextAmendment or WithdrawTextAmendment => DecisionsDecider.Decide(command, state),
        RecordDocuments record => DocumentsDecider.Decide(record, state),
        _ => throw new UnreachableException($"No feature decides {command.GetType().Name}."),
    };
}
