using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>What the chair's office may do to a council's schedule. Who does it, when and under which key stands beside it.</summary>
internal abstract record CouncilAct
{
    private CouncilAct()
    {
    }

    /// <summary>Lays down a draft of the schedule, or replaces it.</summary>
    public sealed record DraftSchedule(ImmutableArray<PlannedMeeting> Meetings) : CouncilAct;

    /// <summary>Makes the draft the schedule in force.</summary>
    public sealed record AdoptSchedule(BilingualText? Reason = null) : CouncilAct;

    /// <summary>Replaces the schedule in force.</summary>
    public sealed record AmendSchedule(ImmutableArray<PlannedMeeting> Meetings, BilingualText? Reason = null) : CouncilAct;

    /// <summary>Enters a member's written request for an extraordinary meeting.</summary>
    public sealed record RequestExtraordinaryMeeting(RequestKey Request, SeatKey Seat, BilingualText Subject) : CouncilAct;

    /// <summary>Enters a member's support of a request.</summary>
    public sealed record SupportExtraordinaryMeeting(RequestKey Request, SeatKey Seat) : CouncilAct;

    /// <summary>Schedules the meeting of a request that was granted.</summary>
    public sealed record ScheduleExtraordinaryMeeting(RequestKey Request, PlannedMeeting Plan, BilingualText? Reason = null) : CouncilAct;
}
