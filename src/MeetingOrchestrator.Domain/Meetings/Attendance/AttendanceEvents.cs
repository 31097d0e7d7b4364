using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A roll call began. Every seat is called, members first, in Russian protocol order.</summary>
    public sealed record RollCallStarted(int RollCall, ImmutableArray<SeatKey> Order) : MeetingEvent;

    /// <summary>A seat was called.</summary>
    /// <param name="RollCall">Which roll call, from 1.</param>
    /// <param name="Seat">The seat.</param>
    /// <param name="Pass">1, or 2 for a seat that did not answer at first.</param>
    /// <param name="Answer">What it answered.</param>
    public sealed record SeatCalled(int RollCall, SeatKey Seat, int Pass, RollCallAnswer Answer) : MeetingEvent;

    /// <summary>The roll call ended, with the quorum it establishes.</summary>
    public sealed record RollCallCompleted(int RollCall, ImmutableArray<SeatKey> Present, ImmutableArray<SeatKey> Absent, QuorumFinding Quorum) : MeetingEvent;

    /// <summary>A delegation joined after the roll call, or came back.</summary>
    public sealed record SeatArrived(SeatKey Seat) : MeetingEvent;

    /// <summary>A delegation left or was lost.</summary>
    public sealed record SeatLeft(SeatKey Seat) : MeetingEvent;
}
