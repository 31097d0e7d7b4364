using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Everything known of a council: the fold of its events.</summary>
public sealed record CouncilState
{
    /// <summary>A council of which nothing is recorded.</summary>
    public static CouncilState Initial { get; } = new();

    /// <summary>The council's data in force; null before they were registered.</summary>
    public Council? Council { get; init; }

    /// <summary>Version of the schedule in force; 0 before the first.</summary>
    public int ScheduleVersion { get; init; }

    /// <summary>The schedule in force.</summary>
    public ImmutableArray<PlannedMeeting> Schedule { get; init; } = [];

    /// <summary>The draft of the next schedule; empty when none is laid down.</summary>
    public ImmutableArray<PlannedMeeting> Draft { get; init; } = [];

    /// <summary>Requests for extraordinary meetings, oldest first.</summary>
    public ImmutableArray<ExtraordinaryRequest> Requests { get; init; } = [];

    /// <summary>Commands whose events are in the record; repeating one yields nothing.</summary>
    public ImmutableHashSet<CommandId> Handled { get; init; } = [];

    /// <summary>Requests whose events are in the record.</summary>
    public HandledRequests HandledRequests { get; init; } = HandledRequests.None;
}
