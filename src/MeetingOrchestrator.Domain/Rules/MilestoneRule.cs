using NodaTime;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>What a milestone of a meeting's timeline does.</summary>
public enum MilestoneKind
{
    /// <summary>The meeting is convened: conference, calendar entries and invitations go out.</summary>
    Notice,

    /// <summary>Each delegation is asked to name its composition.</summary>
    CompositionRequest,

    /// <summary>The provisional agenda is published.</summary>
    ProvisionalAgenda,

    /// <summary>The documents of the meeting are announced.</summary>
    Documents,

    /// <summary>Each delegation is asked to test its connection.</summary>
    ConnectionTest,

    /// <summary>Those invited are reminded, and replies given in calendars are read.</summary>
    Reminder,

    /// <summary>The lobby opens: the security settings of the conference are read back once more.</summary>
    Lobby,

    /// <summary>The meeting is to be opened: the presiding officer is told. Nobody but the presiding officer opens it.</summary>
    Opening,

    /// <summary>The attendance reports of the conference are fetched.</summary>
    AttendanceHarvest,

    /// <summary>Draft minutes and the press release are prepared.</summary>
    DraftMinutes,

    /// <summary>Those who took part are asked for their comments on the draft minutes.</summary>
    FollowUp,
}

/// <summary>Which end of the meeting a milestone is counted from.</summary>
public enum Anchor
{
    /// <summary>Before the scheduled start.</summary>
    BeforeStart,

    /// <summary>After the scheduled end.</summary>
    AfterEnd,
}

/// <summary>One line of the timeline in the rules.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Anchor">Counted from where.</param>
/// <param name="Offset">How far from the anchor. Days are calendar days in the host's zone; hours and minutes are elapsed time.</param>
/// <param name="LocalTime">Time of day in the host's zone, for offsets in days; null keeps the anchor's time of day.</param>
public sealed record MilestoneRule(MilestoneKind Kind, Anchor Anchor, Period Offset, LocalTime? LocalTime = null);
