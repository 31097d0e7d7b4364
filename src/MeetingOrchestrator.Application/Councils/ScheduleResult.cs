using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>What an act on a schedule does to a meeting.</summary>
public enum MeetingAct
{
    /// <summary>Nothing: the line is as it was.</summary>
    Unchanged,

    /// <summary>The meeting entered the schedule; one that had ended already is archived at once.</summary>
    Planned,

    /// <summary>Its time, format, host, place or certainty changed.</summary>
    Rescheduled,

    /// <summary>It was put off to a time that is not known yet.</summary>
    Postponed,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>Its line left the schedule; it was cancelled before, so nothing happened to the meeting itself.</summary>
    LeftOut,
}

/// <summary>What an act did to a meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Number">Its ordinal number.</param>
/// <param name="Act">What was done.</param>
/// <param name="Before">Its line in the schedule before; null when it had none.</param>
/// <param name="After">Its line afterwards; null when it has none.</param>
/// <param name="Phase">Where the meeting stands afterwards; null where that was not looked at.</param>
public sealed record MeetingChange(
    MeetingId Meeting, int Number, MeetingAct Act, PlannedMeeting? Before, PlannedMeeting? After, MeetingPhase? Phase = null);

/// <summary>What became of an act: everything it asked for, or nothing of it.</summary>
/// <param name="Refusal">Why nothing was done; null when it was done.</param>
/// <param name="Meeting">The number of the meeting that the refusal is about; null when it is about the council or the schedule.</param>
/// <param name="Changes">What was done a meeting, in the order of their start; empty when refused.</param>
public sealed record ScheduleResult(Refusal? Refusal, int? Meeting, ImmutableArray<MeetingChange> Changes)
{
    internal static ScheduleResult Done(params ImmutableArray<MeetingChange> changes) => new(null, null, changes);

    internal static ScheduleResult Refused(Refusal refusal, int? meeting = null) => new(refusal, meeting, []);
}
