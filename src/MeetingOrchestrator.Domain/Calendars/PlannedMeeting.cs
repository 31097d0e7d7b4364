using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>How sure a date is.</summary>
public enum DateCertainty
{
    /// <summary>Known or decided.</summary>
    Fixed,

    /// <summary>Illustrative or not yet decided: shown as such, and convenes nobody.</summary>
    Provisional,
}

/// <summary>How people meet.</summary>
public enum MeetingFormat
{
    /// <summary>By videoconference.</summary>
    Videoconference,

    /// <summary>In one room.</summary>
    InPerson,
}

/// <summary>A line of the schedule of meetings.</summary>
/// <param name="Meeting">The meeting's identifier.</param>
/// <param name="Number">The ordinal number of the meeting.</param>
/// <param name="Time">When.</param>
/// <param name="Date">How sure the date is.</param>
/// <param name="TimeOfDay">How sure the time of day is.</param>
/// <param name="Format">How people meet.</param>
/// <param name="Host">The host party.</param>
/// <param name="Place">Where, as documents name it.</param>
/// <param name="Extraordinary">Whether it is an extraordinary meeting (внеочередное заседание).</param>
public sealed record PlannedMeeting(
    MeetingId Meeting,
    int Number,
    MeetingTime Time,
    DateCertainty Date,
    DateCertainty TimeOfDay,
    MeetingFormat Format,
    SeatKey Host,
    BilingualText Place,
    bool Extraordinary = false);
