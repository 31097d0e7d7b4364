using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Timelines;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Plan, phase, composition and rules of a meeting.</summary>
public sealed record LifecycleState
{
    /// <summary>Before anything happened.</summary>
    public static LifecycleState Initial { get; } = new();

    /// <summary>Where the meeting stands.</summary>
    public MeetingPhase Phase { get; init; }

    /// <summary>The council; set once planned.</summary>
    public CouncilKey? Council { get; init; }

    /// <summary>The line of the schedule; set once planned.</summary>
    public PlannedMeeting? Plan { get; init; }

    /// <summary>The rules that the timeline is laid out by; kept because a change of time lays it out anew.</summary>
    public ImmutableArray<MilestoneRule> TimelineRules { get; init; } = [];

    /// <summary>How often the meeting was moved; the SEQUENCE of its calendar objects.</summary>
    public int Changes { get; init; }

    /// <summary>The reason given for the latest change, postponement or cancellation; null when none was given.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>Whether the lobby is open.</summary>
    public bool LobbyOpen { get; init; }

    /// <summary>The milestones, laid out from the plan.</summary>
    public ImmutableArray<Milestone> Timeline { get; init; } = [];

    /// <summary>What became of milestones that were dealt with.</summary>
    public ImmutableDictionary<MilestoneKey, MilestoneOutcome> Passed { get; init; } =
        ImmutableDictionary<MilestoneKey, MilestoneOutcome>.Empty;

    /// <summary>Kinds done that are done once for a meeting: a change of time does not lay them out again.</summary>
    public ImmutableHashSet<MilestoneKind> DoneOnce { get; init; } = [];

    /// <summary>Frozen when convened; null before.</summary>
    public Composition? Composition { get; init; }

    /// <summary>Who presides or presided; set when opened.</summary>
    public PersonReference? PresidingOfficer { get; init; }

    /// <summary>When the meeting was opened.</summary>
    public Instant? OpenedAt { get; init; }

    /// <summary>When it was closed or adjourned.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>The vote that adopted the special rules for a sitting held by video; null where none did.</summary>
    public VoteKey? VirtualSittingRulesAdopted { get; init; }

    /// <summary>Why it was archived.</summary>
    public ArchiveReason? Archived { get; init; }
}
