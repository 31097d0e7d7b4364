using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Seats;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>Attendance sheets (лист присутствия), for the minutes and for whoever has to look at what the sources disagree on.</summary>
public interface IAttendanceSheets
{
    /// <summary>The sheet as it stands; null when there is no such meeting or it was not convened.</summary>
    Task<AttendanceSheet?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken);
}

/// <summary>The attendance of a meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Number">Its number.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Zone">IANA time-zone id of the meeting: local times are in it.</param>
/// <param name="RollCalls">The roll calls completed, oldest first.</param>
/// <param name="Seats">A line a seat, in Russian protocol order.</param>
public sealed record AttendanceSheet(
    MeetingId Meeting, int Number, MeetingPhase Phase, string Zone, ImmutableArray<RollCallResult> RollCalls, ImmutableArray<AttendanceLine> Seats);

/// <summary>The attendance of a seat.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Status">What it comes to.</param>
/// <param name="RepresentedBy">The member that acts for it by proxy; null where none does.</param>
/// <param name="Holders">Who held the seat in turn.</param>
/// <param name="Presence">When it was present, by source.</param>
/// <param name="Disagreements">What the sources disagree on.</param>
/// <param name="Credentials">Where its credentials stand; null where none were submitted or questioned.</param>
public sealed record AttendanceLine(
    Seat Seat,
    AttendanceStatus Status,
    SeatKey? RepresentedBy,
    ImmutableArray<AttendanceHolder> Holders,
    SeatPresence Presence,
    ImmutableArray<PresenceDisagreement> Disagreements,
    CredentialsStatus? Credentials);

/// <summary>Somebody who held a seat.</summary>
/// <param name="Tenure">Who, in which place, from when to when.</param>
/// <param name="Function">The function as the list of participants gives it; null for somebody whose data were erased.</param>
public sealed record AttendanceHolder(SeatTenure Tenure, BilingualText? Function);

/// <summary>What a seat's attendance comes to. Somebody who is absent is absent, and never abstained.</summary>
public enum AttendanceStatus
{
    /// <summary>No roll call was completed and nobody was entered as present.</summary>
    NotEstablished,

    /// <summary>Present from the roll call to the end, or to now.</summary>
    Present,

    /// <summary>Present for part of the time.</summary>
    PresentInPart,

    /// <summary>Never present, and represented by proxy.</summary>
    Represented,

    /// <summary>Never present.</summary>
    Absent,
}
