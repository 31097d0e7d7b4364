using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
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
    public sealed record MeetingCancelled(BilingualText? Reason = null) : MeetingEvent;

    /// <summary>The meeting was moved, or its format or place was changed.</summary>
    /// <param name="Plan">The line of the schedule as it is now.</param>
    /// <param name="Change">Counts the changes of this meeting, from 1; it is the SEQUENCE of its calendar objects.</param>
    /// <param name="Reason">Why, as those concerned are told; null when no reason was given.</param>
    public sealed record MeetingRescheduled(PlannedMeeting Plan, int Change, BilingualText? Reason) : MeetingEvent;

    /// <summary>The meeting was put off to a time that is not known yet.</summary>
    public sealed record MeetingPostponed(BilingualText? Reason) : MeetingEvent;

    /// <summary>The lobby is open: delegations may come in and wait.</summary>
    public sealed record LobbyOpened : MeetingEvent;

    /// <summary>It is time to open the meeting.</summary>
    public sealed record OpeningDue : MeetingEvent;

    /// <summary>The special rules for a sitting held by video were adopted by the outcome of this vote, and apply from now on.</summary>
    public sealed record VirtualSittingRulesAdopted(VoteKey Vote) : MeetingEvent;

    /// <summary>The minutes were approved as drafted; they are issued without the draft's stamp, which completes the record.</summary>
    public sealed record MinutesApproved : MeetingEvent;

    /// <summary>The meeting's record is complete.</summary>
    public sealed record MeetingArchived(ArchiveReason Reason) : MeetingEvent;
}
