using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Something somebody wants of a council. Only the chair's office gives these.</summary>
public abstract record CouncilCommand
{
    private CouncilCommand()
    {
    }

    /// <summary>The intent's id; a repeated id yields no events.</summary>
    public required CommandId Id { get; init; }

    /// <summary>When it was given.</summary>
    public required Instant At { get; init; }

    /// <summary>Who gave it.</summary>
    public required Actor By { get; init; }

    /// <summary>Registers the council's data, or replaces them; the same data again yield no events.</summary>
    public sealed record RegisterCouncil(Council Council) : CouncilCommand;

    /// <summary>Adopts the schedule of meetings under the next version; the same schedule again yields no events.</summary>
    public sealed record AdoptSchedule(ImmutableArray<PlannedMeeting> Meetings) : CouncilCommand;

    /// <summary>Lays down a draft of the schedule, or replaces it. A draft schedules nothing.</summary>
    public sealed record DraftSchedule(ImmutableArray<PlannedMeeting> Meetings) : CouncilCommand;

    /// <summary>Amends the schedule in force under the next version; the same schedule again yields no events.</summary>
    public sealed record AmendSchedule(ImmutableArray<PlannedMeeting> Meetings, BilingualText? Reason) : CouncilCommand;

    /// <summary>Enters a member's written request for an extraordinary meeting; the member who asks supports it.</summary>
    public sealed record RequestExtraordinaryMeeting(RequestKey Request, SeatKey Seat, BilingualText Subject) : CouncilCommand;

    /// <summary>Enters a member's support of a request.</summary>
    public sealed record SupportExtraordinaryMeeting(RequestKey Request, SeatKey Seat) : CouncilCommand;
}
