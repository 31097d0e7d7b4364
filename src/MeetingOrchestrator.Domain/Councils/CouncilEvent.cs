using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;

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

    /// <summary>A draft of the schedule was laid down.</summary>
    public sealed record ScheduleDrafted(ImmutableArray<PlannedMeeting> Meetings) : CouncilEvent;

    /// <summary>The schedule in force was amended.</summary>
    public sealed record ScheduleAmended(int Version, ImmutableArray<PlannedMeeting> Meetings, BilingualText? Reason) : CouncilEvent;

    /// <summary>A member asked for an extraordinary meeting.</summary>
    public sealed record ExtraordinaryMeetingRequested(RequestKey Request, SeatKey Seat, BilingualText Subject) : CouncilEvent;

    /// <summary>A member supported the request.</summary>
    public sealed record ExtraordinaryMeetingSupported(RequestKey Request, SeatKey Seat) : CouncilEvent;

    /// <summary>Enough members support the request: the chair's office is to schedule the meeting.</summary>
    /// <param name="Request">The request.</param>
    /// <param name="Supporters">Members that support it.</param>
    /// <param name="Required">How many the rules require.</param>
    /// <param name="Article">The rule.</param>
    public sealed record ExtraordinaryMeetingGranted(RequestKey Request, int Supporters, int Required, ArticleReference Article) : CouncilEvent;
}
