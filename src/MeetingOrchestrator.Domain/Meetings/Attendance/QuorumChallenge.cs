using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>A doubt about the quorum, which a roll call answers.</summary>
internal static class QuorumChallenge
{
    // A roll call in progress answers the doubt already; before the first there is nothing to doubt.
    public static Verdict<MeetingEvent> Decide(ChallengeQuorum command, MeetingState state) =>
        (Require.Phase(state, MeetingPhase.Open) ?? Challenger(command.By, state) ?? Require.NoVoteOpen(state) ?? Require.NoRollCall(state)
            ?? (state.Attendance.RollCalls.IsEmpty ? new QuorumRefusal.NotCounted() : null) ?? Require.QuorumUnchallenged(state))
        .Then(() => [new QuorumChallenged(command.By.Capacity == Capacity.Delegate ? command.By.Seat : null)]);

    private static Refusal? Challenger(Actor by, MeetingState state) => by switch
    {
        { Capacity: not Capacity.Delegate } => null,
        { Seat: null } => new AccessRefusal.NotEntitled(by.Capacity, [Capacity.PresidingOfficer]),
        { Seat: { } seat } => Require.Seat(state, seat) ?? Member(state, seat),
    };

    private static QuorumRefusal? Member(MeetingState state, SeatKey seat) =>
        state.Lifecycle.Composition!.Find(seat)!.Kind != SeatKind.Member ? new QuorumRefusal.NotAMember(seat)
        : state.Attendance.Present.Contains(seat) ? null
        : new QuorumRefusal.NotPresent(seat);
}
