using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Establishes who is present: a roll call in two passes, then arrivals and departures; and keeps what machines saw beside it.</summary>
internal static class AttendanceDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        QuorumWatch.Follow(Judge(command, state), command, state);

    public static AttendanceState Evolve(AttendanceState state, Recorded<MeetingEvent> recorded) =>
        EvidenceFold.Evolve(Presence(state, recorded), recorded);

    private static Verdict<MeetingEvent> Judge(MeetingCommand command, MeetingState state) => command switch
    {
        RecordArrival arrival => (InSession(state) ?? Require.Seat(state, arrival.Seat)) is { } refusal ? refusal : Arrive(arrival.Seat, state),
        RecordDeparture departure => (InSession(state) ?? Require.Seat(state, departure.Seat)) is { } refusal ? refusal
            : Leave(departure.Seat, state.Attendance),
        FileProxy or WithdrawProxy => ProxyDecider.Decide(command, state),
        RecordConnections or RecordRoster => ConnectionDecider.Decide(command, state),
        ChallengeQuorum challenge => QuorumChallenge.Decide(challenge, state),
        _ => RollCallDecider.Decide(command, state),
    };

    private static AttendanceState Presence(AttendanceState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        RollCallStarted or SeatCalled => RollCallDecider.Evolve(state, recorded),
        RollCallCompleted completed => state with
        {
            Calling = null,
            RollCalls = state.RollCalls.Add(new(completed.RollCall, completed.Present, completed.Absent, completed.Quorum)),
            Present = [.. completed.Present],
            QuorumStands = completed.Quorum.Satisfied,
            QuorumChallenged = false,
        },
        SeatArrived arrived => state with
        {
            Present = state.Present.Add(arrived.Seat),
            Calling = state.Calling is { } calling ? calling with { Left = calling.Left.Remove(arrived.Seat) } : null,
        },
        SeatLeft left => state with
        {
            Present = state.Present.Remove(left.Seat),
            Calling = state.Calling is { } calling && calling.HasAnswered(left.Seat)
                ? calling with { Left = calling.Left.Add(left.Seat) }
                : state.Calling,
        },
        ProxyFiled filed => state with
        {
            FiledProxies = state.FiledProxies.SetItem(filed.Grantor, new(filed.Grantor, filed.Holder, filed.Letter, recorded.At)),
        },
        ProxyWithdrawn withdrawn => state with { FiledProxies = state.FiledProxies.Remove(withdrawn.Grantor) },
        MeetingEvent.QuorumChallenged => state with { QuorumChallenged = true },
        QuorumLost => state with { QuorumStands = false },
        QuorumRestored => state with { QuorumStands = true },
        _ => state,
    };

    private static Refusal? InSession(MeetingState state) => Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended);

    private static Verdict<MeetingEvent> Arrive(SeatKey seat, MeetingState state)
    {
        var attendance = state.Attendance;
        var back = attendance.Calling?.Left.Contains(seat) == true;
        return attendance.Calling is not null && !back ? new AttendanceRefusal.AnswersInRollCall(seat)
            : attendance.Present.Contains(seat) ? Verdict<MeetingEvent>.Accept()
            : state.Voting.Open is { } vote ? new VotingRefusal.RosterLocked(seat, vote)
            : Verdict<MeetingEvent>.Accept(new SeatArrived(seat));
    }

    // A departure is a fact: it is entered even while the roster is locked, and the count at the end of the vote heeds it.
    private static Verdict<MeetingEvent> Leave(SeatKey seat, AttendanceState state)
    {
        var answered = state.Calling is { } calling && calling.HasAnswered(seat) && !calling.Left.Contains(seat);
        return answered || state.Present.Contains(seat) ? Verdict<MeetingEvent>.Accept(new SeatLeft(seat)) : Verdict<MeetingEvent>.Accept();
    }
}
