using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>A roll call in progress.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Order">The order of calling.</param>
/// <param name="Answers">Each seat's answers so far, one a pass.</param>
public sealed record RollCall(
    int Number, ImmutableArray<SeatKey> Order, ImmutableDictionary<SeatKey, ImmutableArray<RollCallAnswer>> Answers);

/// <summary>A completed roll call.</summary>
public sealed record RollCallResult(int Number, ImmutableArray<SeatKey> Present, ImmutableArray<SeatKey> Absent, QuorumFinding Quorum);

/// <summary>Who is present.</summary>
public sealed record AttendanceState
{
    /// <summary>Before anything happened.</summary>
    public static AttendanceState Initial { get; } = new();

    /// <summary>The roll call in progress; null otherwise.</summary>
    public RollCall? Calling { get; init; }

    /// <summary>Completed roll calls, oldest first.</summary>
    public ImmutableArray<RollCallResult> RollCalls { get; init; } = [];

    /// <summary>Seats present now: from the latest roll call, arrivals and departures.</summary>
    public ImmutableHashSet<SeatKey> Present { get; init; } = [];
}
