using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Enters the meeting into the schedule. One that had ended already is archived at once.</summary>
    public sealed record PlanMeeting(CouncilKey Council, PlannedMeeting Plan, ImmutableArray<MilestoneRule> Timeline) : MeetingCommand;

    /// <summary>Deals with a milestone that came due. The decider, not whoever woke it, judges whether it is due.</summary>
    /// <param name="Milestone">Which.</param>
    /// <param name="Council">The council as it stands, for the milestone that convenes.</param>
    /// <param name="Draw">The lot, any number from 0, where a roll-call vote that is opened at its time begins with a seat drawn.</param>
    public sealed record PerformMilestone(MilestoneKey Milestone, Council Council, int? Draw = null) : MeetingCommand;

    /// <summary>Opens the meeting.</summary>
    public sealed record OpenMeeting(PersonReference PresidingOfficer) : MeetingCommand;

    /// <summary>Suspends the meeting.</summary>
    public sealed record SuspendMeeting : MeetingCommand;

    /// <summary>Resumes the meeting.</summary>
    public sealed record ResumeMeeting : MeetingCommand;

    /// <summary>Adjourns the meeting.</summary>
    public sealed record AdjournMeeting : MeetingCommand;

    /// <summary>Closes the meeting.</summary>
    public sealed record CloseMeeting : MeetingCommand;

    /// <summary>Cancels the meeting. Everybody who was told of it is told.</summary>
    public sealed record CancelMeeting(BilingualText? Reason = null) : MeetingCommand;

    /// <summary>Moves the meeting to another time, or changes its format or place. Everybody who was told of it is told.</summary>
    public sealed record RescheduleMeeting(PlannedMeeting Plan, BilingualText? Reason = null) : MeetingCommand;

    /// <summary>Puts the meeting off to a time that is not known yet.</summary>
    public sealed record PostponeMeeting(BilingualText? Reason = null) : MeetingCommand;

    /// <summary>Approves the minutes, which completes the record.</summary>
    public sealed record ApproveMinutes : MeetingCommand;
}
