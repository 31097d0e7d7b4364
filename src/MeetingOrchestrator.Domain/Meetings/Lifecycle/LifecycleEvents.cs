using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>The meeting entered the schedule.</summary>
    public sealed record MeetingPlanned(CouncilKey Council, PlannedMeeting Plan, ImmutableArray<MilestoneRule> Timeline) : MeetingEvent;

    /// <summary>The meeting was convened: its composition and its rules are frozen from here on.</summary>
    public sealed record MeetingConvened(
        CouncilName CouncilName,
        ImmutableArray<Seat> Seats,
        SeatKey Chair,
        PersonReference PresidingOfficer,
        ImmutableArray<Councils.Delegate> Delegates,
        RulesOfProcedure Rules) : MeetingEvent;

    /// <summary>A milestone of the timeline was dealt with; nothing of it is done again.</summary>
    public sealed record MilestonePassed(MilestoneKey Milestone, MilestoneOutcome Outcome) : MeetingEvent;

    /// <summary>The presiding officer opened the meeting.</summary>
    public sealed record MeetingOpened(PersonReference PresidingOfficer) : MeetingEvent;

    /// <summary>The meeting was suspended (перерыв).</summary>
    public sealed record MeetingSuspended : MeetingEvent;

    /// <summary>The meeting was resumed.</summary>
    public sealed record MeetingResumed : MeetingEvent;

    /// <summary>The meeting was adjourned: it ends without its agenda being exhausted.</summary>
    public sealed record MeetingAdjourned : MeetingEvent;

    /// <summary>The meeting was closed.</summary>
    public sealed record MeetingClosed : MeetingEvent;

    /// <summary>The meeting was cancelled before it was opened.</summary>
    public sealed record MeetingCancelled : MeetingEvent;

    /// <summary>The minutes were approved as drafted; they are issued without the draft's stamp, which completes the record.</summary>
    public sealed record MinutesApproved : MeetingEvent;

    /// <summary>The meeting's record is complete.</summary>
    public sealed record MeetingArchived(ArchiveReason Reason) : MeetingEvent;
}
