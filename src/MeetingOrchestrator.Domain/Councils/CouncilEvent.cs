using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>What happens to a council. Stream <c>council/&lt;key&gt;</c>.</summary>
public abstract record CouncilEvent
{
    private CouncilEvent()
    {
    }

    /// <summary>The council's data were registered, or replaced by a later version.</summary>
    public sealed record CouncilRegistered(Council Council) : CouncilEvent;

    /// <summary>A version of the schedule of meetings was adopted.</summary>
    public sealed record ScheduleAdopted(int Version, ImmutableArray<PlannedMeeting> Meetings) : CouncilEvent;
}
