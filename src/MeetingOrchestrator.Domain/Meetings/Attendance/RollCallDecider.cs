using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Calls the roll: everybody once, then those who did not answer once more.</summary>
internal static class RollCallDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        StartRollCall => (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state) ?? Require.NoRollCall(state))
            .Then(() => [new RollCallStarted(state.Attendance.RollCalls.Length + 1, Order(state.Lifecycle.Composition!))]),
        CallSeat call => Require.Phase(state, MeetingPhase.Open) is { } refusal ? refusal : Call(call, state.Attendance.Calling),
        CompleteRollCall => Require.Phase(state, MeetingPhase.Open) is { } refusal ? refusal : Complete(state),
        _ => throw new UnreachableException(),
    };

    public static AttendanceState Evolve(AttendanceState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        RollCallStarted started => state with
        {
            Calling = new(started.RollCall, started.Order, ImmutableDictionary<SeatKey, ImmutableArray<RollCallAnswer>>.Empty),
        },
        SeatCalled called when state.Calling is { } calling => state with
        {
            Calling = calling with { Answers = calling.Answers.SetItem(called.Seat, calling.AnswersOf(called.Seat).Add(called.Answer)) },
        },
        _ => state,
    };

    // Kinds are declared in the order in which they are called.
    private static ImmutableArray<SeatKey> Order(Composition composition) =>
        [.. composition.Seats.OrderBy(seat => seat.Kind).ThenBy(seat => seat.OrderRu).Select(seat => seat.Key)];

    private static Verdict<MeetingEvent> Call(CallSeat command, RollCall? calling)
    {
        if (calling is null)
        {
            return new AttendanceRefusal.NoRollCall();
        }

        if (!calling.Order.Contains(command.Seat))
        {
            return new AttendanceRefusal.UnknownSeat(command.Seat);
        }

        var passes = calling.AnswersOf(command.Seat).Length;
        var notCalled = calling.Order.Where(seat => calling.AnswersOf(seat).IsEmpty).ToImmutableArray();
        return calling.HasAnswered(command.Seat) ? new AttendanceRefusal.AlreadyAnswered(command.Seat)
            : passes == 2 ? new AttendanceRefusal.CalledTwice(command.Seat)
            : passes == 1 && !notCalled.IsEmpty ? new AttendanceRefusal.FirstPassIncomplete(command.Seat, notCalled)
            : Verdict<MeetingEvent>.Accept(new SeatCalled(calling.Number, command.Seat, passes + 1, command.Answer));
    }

    private static Verdict<MeetingEvent> Complete(MeetingState state)
    {
        if (state.Attendance.Calling is not { } calling)
        {
            return new AttendanceRefusal.NoRollCall();
        }

        var toCall = calling.Order.Where(seat => !calling.IsSettled(seat)).ToImmutableArray();
        if (!toCall.IsEmpty)
        {
            return new AttendanceRefusal.SeatsToCall(toCall);
        }

        var present = calling.Order.Where(seat => calling.HasAnswered(seat) && !calling.Left.Contains(seat)).ToImmutableArray();
        var absent = calling.Order.Except(present).ToImmutableArray();
        var found = state.Attendance with { Present = [.. present] };
        return Verdict<MeetingEvent>.Accept(
            new RollCallCompleted(calling.Number, present, absent, QuorumStanding.Find(state.Lifecycle.Composition!, found)));
    }
}
