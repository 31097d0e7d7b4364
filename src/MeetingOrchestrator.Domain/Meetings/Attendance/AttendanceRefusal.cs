using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Why presence cannot be entered so.</summary>
public abstract record AttendanceRefusal : Refusal
{
    private AttendanceRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The composition has no such seat.</summary>
    public sealed record UnknownSeat(SeatKey Seat) : AttendanceRefusal("attendance.unknown-seat", Seat);

    /// <summary>A roll call is in progress.</summary>
    public sealed record RollCallInProgress(int RollCall) : AttendanceRefusal("attendance.roll-call-in-progress", RollCall);

    /// <summary>No roll call is in progress.</summary>
    public sealed record NoRollCall() : AttendanceRefusal("attendance.no-roll-call");

    /// <summary>The seat answered that it is present.</summary>
    public sealed record AlreadyAnswered(SeatKey Seat) : AttendanceRefusal("attendance.already-answered", Seat);

    /// <summary>The seat was called twice.</summary>
    public sealed record CalledTwice(SeatKey Seat) : AttendanceRefusal("attendance.called-twice", Seat);

    /// <summary>The seat is called again only after every seat was called once.</summary>
    public sealed record FirstPassIncomplete(SeatKey Seat, ImmutableArray<SeatKey> NotCalled)
        : AttendanceRefusal("attendance.first-pass-incomplete", Seat, NotCalled);

    /// <summary>Seats must still be called.</summary>
    public sealed record SeatsToCall(ImmutableArray<SeatKey> Seats) : AttendanceRefusal("attendance.seats-to-call", Seats);

    /// <summary>A seat that is being called answers in the roll call.</summary>
    public sealed record AnswersInRollCall(SeatKey Seat) : AttendanceRefusal("attendance.answers-in-roll-call", Seat);

    /// <summary>Nothing is to be entered, or more than is taken at once.</summary>
    public sealed record ChangesOutOfBounds(int Changes, int Limit) : AttendanceRefusal("attendance.changes-out-of-bounds", Changes, Limit);

    /// <summary>A change lies in the future.</summary>
    public sealed record InFuture(SeatKey Seat, Instant At, Instant Now) : AttendanceRefusal("attendance.in-future", Seat, At, Now);

    /// <summary>A change lies before one that is entered already.</summary>
    public sealed record OutOfOrder(SeatKey Seat, Instant At, Instant Last) : AttendanceRefusal("attendance.out-of-order", Seat, At, Last);
}
