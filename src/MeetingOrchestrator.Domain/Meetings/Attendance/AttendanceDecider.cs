using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Establishes who is present: a roll call in two passes, then arrivals and departures.</summary>
internal static class AttendanceDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        StartRollCall => (Require.Phase(state, MeetingPhase.Open) ?? Require.NoVoteOpen(state) ?? Require.NoRollCall(state))
            .Then(() => [new RollCallStarted(state.Attendance.RollCalls.Length + 1, Order(state.Lifecycle.Composition!))]),
        CallSeat call => Require.Phase(state, MeetingPhase.Open) is { } refusal ? refusal : Call(call, state.Attendance.Calling),
        CompleteRollCall => Require.Phase(state, MeetingPhase.Open) is { } refusal ? refusal : Complete(state),
        RecordArrival arrival => (InSession(state) ?? Require.Seat(state, arrival.Seat)) is { } refusal ? refusal : Arrive(arrival.Seat, state),
        RecordDeparture departure => (InSession(state) ?? Require.Seat(state, departure.Seat)) is { } refusal ? refusal
            : Leave(departure.Seat, state.Attendance),
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
        RollCallCompleted completed => state with
        {
            Calling = null,
            RollCalls = state.RollCalls.Add(new(completed.RollCall, completed.Present, completed.Absent, completed.Quorum)),
            Present = [.. completed.Present],
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
        return Verdict<MeetingEvent>.Accept(
            new RollCallCompleted(calling.Number, present, absent, Quorum.Find(state.Lifecycle.Composition!, present)));
    }

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
