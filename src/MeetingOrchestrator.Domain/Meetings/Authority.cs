using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Seats;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Who may give which command: one table, read before anything else is judged.</summary>
internal static class Authority
{
    public static Refusal? Check(MeetingCommand command, MeetingState state) => command switch
    {
        PlanMeeting or RescheduleMeeting or PostponeMeeting or CancelMeeting or ChooseConferenceSecurity or ResendMessage or RemindSeat
            or ApproveDelegation or RejectDelegation or RequestDelegationChange
            or DraftAgenda or DraftDecisionText or ApproveDecisionText => Capacities(command, Capacity.Office),

        OpenVote { Method: SettlementMethod.SilenceProcedure } => Capacities(command, Capacity.Office, Capacity.PresidingOfficer),
        CloseVote { Vote: var vote } when IsSilence(vote, state) => Capacities(command, Capacity.Office, Capacity.PresidingOfficer),
        DeclareOutcome { Vote: var vote } when IsSilence(vote, state) => Capacities(command, Capacity.Office, Capacity.PresidingOfficer),

        OpenMeeting or SuspendMeeting or ResumeMeeting or AdjournMeeting or CloseMeeting or ApproveMinutes
            or OpenItem or CloseItem or StartRollCall or CompleteRollCall or GiveFloor or EndSpeech
            or MoveSpeaker or CloseSpeakersList or ReopenSpeakersList or SetTimeLimit or ExtendBudget or ExtendSpeech or WithdrawFloor or GiveRuling
            or OpenVote or OpenProposedVote or PauseVote or ResumeVote or AnnulVote or CloseVote or DeclareOutcome or GiveCastingVote
            or AcceptAgendaAmendment or AcceptTextAmendment or OrderAmendments => Capacities(command, Capacity.PresidingOfficer),

        ProposeVote or WithdrawVote => Capacities(command, Capacity.Office, Capacity.PresidingOfficer),

        CallSeat or CallNextSeat or NoteItem or SummariseSpeech or RecordArrival or RecordDeparture or SwapSpeakers or PauseSpeech or ResumeSpeech =>
            Capacities(command, Capacity.Secretary, Capacity.PresidingOfficer),

        TakeSeat take => Self(command, take.Seat, take.Person),
        HandOverSeat hand => Delegation(command, hand.Seat, Capacity.Secretary) ?? InTheSeat(command, state),
        LeaveSeat leave => Delegation(command, leave.Seat, Capacity.Secretary) ?? InTheSeat(command, state),
        AcceptCredentials or QuestionCredentials => Capacities(command, Capacity.Secretary),
        SubmitCredentials submit => Delegation(command, submit.Seat, Capacity.Office, Capacity.Secretary),
        FileProxy file => Delegation(command, file.Grantor, Capacity.Office),
        WithdrawProxy withdraw => Delegation(command, withdraw.Grantor, Capacity.Office),
        ChallengeQuorum => Capacities(command, Capacity.Delegate, Capacity.PresidingOfficer) ?? InTheSeat(command, state),

        MatchAttendance => Capacities(command, Capacity.Office, Capacity.Secretary),

        CloseObligation => Capacities(command, Capacity.Office, Capacity.Secretary),

        NameDelegation name => Delegation(command, name.Seat, Capacity.Office),
        RecordConnectionTest test => Delegation(command, test.Seat, Capacity.Office),
        ReplyToInvitation reply => Themself(command, reply.Person),
        RecordInvitationOpened opened => Themself(command, opened.Person, Capacity.Service),

        EnterWrittenBallot => Capacities(command, Capacity.Secretary),
        ConfirmWrittenBallot or RejectWrittenBallot => Capacities(command, Capacity.Secretary, Capacity.PresidingOfficer),
        CastBallot cast => Answers(command, cast.Vote, cast.Seat, state, Spoken(cast.Vote, state)),
        CastSecretBallot cast => Answers(command, cast.Vote, cast.Seat, state),
        PassVote pass => Answers(command, pass.Vote, pass.Seat, state, Capacity.Secretary, Capacity.PresidingOfficer),
        RaiseObjection raise => Answers(command, raise.Vote, raise.Seat, state),
        DeclareLackOfInterest declare => Answers(command, declare.Vote, declare.Seat, state),
        BreakSilence breaks => Delegation(command, breaks.Seat),
        SendPrivateSignal signal => Delegation(command, signal.Seat),
        AttachSeparateOpinion attach => Delegation(command, attach.Seat),
        AttachReservation attach => Delegation(command, attach.Seat),
        ReportObligation report => Delegation(command, report.Seat, Capacity.Office, Capacity.Secretary),
        ProposeAgendaAmendment propose => Delegation(command, propose.Seat, Capacity.Secretary),
        WithdrawAgendaAmendment withdraw =>
            Delegation(command, state.Agenda.Amendments.GetValueOrDefault(withdraw.Amendment)?.Seat, Capacity.Secretary),
        ProposeTextAmendment propose => Delegation(command, propose.Seat, Capacity.Secretary),
        WithdrawTextAmendment withdraw =>
            Delegation(command, state.Decisions.Amendments.GetValueOrDefault(withdraw.Amendment)?.Seat, Capacity.Secretary),
        RequestFloor request => Delegation(command, request.Seat, Capacity.Secretary) ?? InTheSeat(command, state),
        WithdrawFloorRequest withdraw => Delegation(command, state.Floor.Find(withdraw.Speech)?.Seat, Capacity.Secretary),
        RaisePointOfOrder raise => Delegation(command, raise.Seat, Capacity.Secretary),
        AppealRuling appeal => Delegation(command, appeal.Seat, Capacity.Secretary),
        WithdrawAppeal withdraw => Delegation(command, state.Floor.Rulings.Find(withdraw.PointOfOrder)?.AppealedBy, Capacity.Secretary),
        MoveMotion move => Delegation(command, move.Seat, Capacity.Secretary),
        WithdrawMotion withdraw => Delegation(command, state.Floor.Motions.Find(withdraw.Motion)?.Seat, Capacity.Secretary),
        SpeakOnMotion speak => Delegation(command, speak.Seat, Capacity.Secretary),

        // What is left is what the service does by itself. A command that nobody thought of is thereby closed to people, not open.
        _ => Capacities(command, Capacity.Service),
    };

    private static Refusal? Capacities(MeetingCommand command, params Capacity[] entitled) =>
        entitled.Contains(command.By.Capacity) ? null : new AccessRefusal.NotEntitled(command.By.Capacity, [.. entitled]);

    // Whoever sits in the seat, or in that of the member that holds its proxy.
    private static Refusal? Answers(MeetingCommand command, VoteKey vote, SeatKey seat, MeetingState state, params Capacity[] others) =>
        Delegation(command, ProxyHolders.Answering(vote, seat, state), others) ?? InTheSeat(command, state);

    // It runs for days, often with nobody presiding: the chair's office keeps it.
    private static bool IsSilence(VoteKey vote, MeetingState state) =>
        state.Voting.Votes.GetValueOrDefault(vote)?.Method == SettlementMethod.SilenceProcedure;

    // In a roll-call vote the answer is said aloud, and whoever keeps the minutes enters it.
    private static Capacity[] Spoken(VoteKey vote, MeetingState state) =>
        state.Voting.Votes.GetValueOrDefault(vote)?.Method == SettlementMethod.RollCallVote ? [Capacity.Secretary] : [];

    // A personal link stands for one person: not for the delegation, and not for whoever else might know better.
    private static Refusal? Themself(MeetingCommand command, PersonKey person, params Capacity[] others) => command.By.Capacity switch
    {
        Capacity.Delegate => command.By.Person == person ? null : new AccessRefusal.NotYourself(person),
        _ => Capacities(command, [Capacity.Delegate, .. others]),
    };

    // A free seat is taken by whoever sits down in it; who else sits there is for the secretary to say.
    private static Refusal? Self(MeetingCommand command, SeatKey seat, PersonKey person) =>
        Delegation(command, seat, Capacity.Secretary)
        ?? (command.By.Capacity == Capacity.Delegate && command.By.Person != person ? new AccessRefusal.NotYourself(person) : null);

    // Where somebody holds the seat, nobody else of the delegation acts for it. A command that names no person passes: until people sign in
    // one by one, the service acts for whoever is signed in at the seat. A delegate who acts for another seat by proxy acts from their own.
    private static Refusal? InTheSeat(MeetingCommand command, MeetingState state) =>
        command.By is { Capacity: Capacity.Delegate, Seat: { } seat, Person: { } person }
            && SeatHolders.Current(state, seat) is { } holder && holder.Person.Person != person
            ? new SeatsRefusal.NotHolder(seat, holder.Person.Person)
            : null;

    // The seat is unknown where the thing acted on is; the feature then says so.
    private static Refusal? Delegation(MeetingCommand command, SeatKey? seat, params Capacity[] others) => command.By.Capacity switch
    {
        Capacity.Delegate => seat is { } acted && command.By.Seat != acted ? new AccessRefusal.NotYourSeat(acted) : null,
        _ => Capacities(command, [Capacity.Delegate, .. others]),
    };
}
