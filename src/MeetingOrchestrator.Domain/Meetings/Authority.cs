using MeetingOrchestrator.Domain.Kernel;
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
            or OpenVote or OpenProposedVote or PauseVote or ResumeVote or AnnulVote or CloseVote or DeclareOutcome or GiveCastingVote =>
            Capacities(command, Capacity.PresidingOfficer),

        ProposeVote or WithdrawVote => Capacities(command, Capacity.Office, Capacity.PresidingOfficer),

        CallSeat or CallNextSeat or NoteItem or SummariseSpeech or RecordArrival or RecordDeparture =>
            Capacities(command, Capacity.Secretary, Capacity.PresidingOfficer),

        MatchAttendance => Capacities(command, Capacity.Office, Capacity.Secretary),

        NameDelegation name => Delegation(command, name.Seat, Capacity.Office),
        RecordConnectionTest test => Delegation(command, test.Seat, Capacity.Office),
        ReplyToInvitation reply => Themself(command, reply.Person),
        RecordInvitationOpened opened => Themself(command, opened.Person, Capacity.Service),

        EnterWrittenBallot => Capacities(command, Capacity.Secretary),
        ConfirmWrittenBallot or RejectWrittenBallot => Capacities(command, Capacity.Secretary, Capacity.PresidingOfficer),
        CastBallot cast => Delegation(command, ProxyHolders.Answering(cast.Vote, cast.Seat, state), Spoken(cast.Vote, state)),
        CastSecretBallot cast => Delegation(command, ProxyHolders.Answering(cast.Vote, cast.Seat, state)),
        BreakSilence breaks => Delegation(command, breaks.Seat),
        PassVote pass => Delegation(command, ProxyHolders.Answering(pass.Vote, pass.Seat, state), Capacity.Secretary, Capacity.PresidingOfficer),
        SendPrivateSignal signal => Delegation(command, signal.Seat),
        RaiseObjection raise => Delegation(command, ProxyHolders.Answering(raise.Vote, raise.Seat, state)),
        DeclareLackOfInterest declare => Delegation(command, ProxyHolders.Answering(declare.Vote, declare.Seat, state)),
        AttachSeparateOpinion attach => Delegation(command, attach.Seat),
        RequestFloor request => Delegation(command, request.Seat, Capacity.Secretary),
        WithdrawFloorRequest withdraw => Delegation(command, state.Floor.Find(withdraw.Speech)?.Seat, Capacity.Secretary),

        // What is left is what the service does by itself. A command that nobody thought of is thereby closed to people, not open.
        _ => Capacities(command, Capacity.Service),
    };

    private static Refusal? Capacities(MeetingCommand command, params Capacity[] entitled) =>
        entitled.Contains(command.By.Capacity) ? null : new AccessRefusal.NotEntitled(command.By.Capacity, [.. entitled]);

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

    // The seat is unknown where the thing acted on is; the feature then says so.
    private static Refusal? Delegation(MeetingCommand command, SeatKey? seat, params Capacity[] others) => command.By.Capacity switch
    {
        Capacity.Delegate => seat is { } acted && command.By.Seat != acted ? new AccessRefusal.NotYourSeat(acted) : null,
        _ => Capacities(command, [Capacity.Delegate, .. others]),
    };
}
