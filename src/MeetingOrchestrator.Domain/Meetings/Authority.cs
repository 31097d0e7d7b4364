using MeetingOrchestrator.Domain.Kernel;
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

        OpenMeeting or SuspendMeeting or ResumeMeeting or AdjournMeeting or CloseMeeting or ApproveMinutes
            or OpenItem or CloseItem or StartRollCall or CompleteRollCall or GiveFloor or EndSpeech
            or OpenVote or CloseVote or AcceptAgendaAmendment or AcceptTextAmendment or OrderAmendments => Capacities(command, Capacity.PresidingOfficer),

        CallSeat or NoteItem or SummariseSpeech or RecordArrival or RecordDeparture =>
            Capacities(command, Capacity.Secretary, Capacity.PresidingOfficer),

        MatchAttendance => Capacities(command, Capacity.Office, Capacity.Secretary),

        CloseObligation => Capacities(command, Capacity.Office, Capacity.Secretary),

        NameDelegation name => Delegation(command, name.Seat, Capacity.Office),
        RecordConnectionTest test => Delegation(command, test.Seat, Capacity.Office),
        ReplyToInvitation reply => Themself(command, reply.Person),
        RecordInvitationOpened opened => Themself(command, opened.Person, Capacity.Service),

        CastBallot cast => Delegation(command, cast.Seat),
        RaiseObjection raise => Delegation(command, raise.Seat),
        DeclareLackOfInterest declare => Delegation(command, declare.Seat),
        AttachSeparateOpinion attach => Delegation(command, attach.Seat),
        AttachReservation attach => Delegation(command, attach.Seat),
        ReportObligation report => Delegation(command, report.Seat, Capacity.Office, Capacity.Secretary),
        ProposeAgendaAmendment propose => Delegation(command, propose.Seat, Capacity.Secretary),
        WithdrawAgendaAmendment withdraw =>
            Delegation(command, state.Agenda.Amendments.GetValueOrDefault(withdraw.Amendment)?.Seat, Capacity.Secretary),
        ProposeTextAmendment propose => Delegation(command, propose.Seat, Capacity.Secretary),
        WithdrawTextAmendment withdraw =>
            Delegation(command, state.Decisions.Amendments.GetValueOrDefault(withdraw.Amendment)?.Seat, Capacity.Secretary),
        RequestFloor request => Delegation(command, request.Seat, Capacity.Secretary),
        WithdrawFloorRequest withdraw => Delegation(command, state.Floor.Find(withdraw.Speech)?.Seat, Capacity.Secretary),

        // What is left is what the service does by itself. A command that nobody thought of is thereby closed to people, not open.
        _ => Capacities(command, Capacity.Service),
    };

    private static Refusal? Capacities(MeetingCommand command, params Capacity[] entitled) =>
        entitled.Contains(command.By.Capacity) ? null : new AccessRefusal.NotEntitled(command.By.Capacity, [.. entitled]);

    // A personal link stands for one person: not for the delegation, and not for whoever else might know better.
    private static Refusal? Themself(MeetingCommand command, PersonKey person, params Capacity[] others) => command.By.Capacity switch
    {
        Capacity.Delegate => command.By.Person == person ? null : new AccessRefusal.NotYourself(person),
        _ => Capacities(command, [Capacity.Delegate, .. others]),
    };

    // The seat is unknown where the thing acted on is; the feature then says so.
    private static Refusal? Delegation(MeetingCommand command, SeatKey? seat, params Capacity[] others) => command.By.Capacity switch
    {
        Capacity.Delegate => seat is { } acted && command.By.Seat != acted ? new AccessRefusal.NotYourSeat(acted) : null,
        _ => Capacities(command, [Capacity.Delegate, .. others]),
    };
}
