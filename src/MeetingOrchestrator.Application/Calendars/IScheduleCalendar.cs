using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>
/// A schedule of meetings as an iCalendar file (RFC 5545). What is written is read back unchanged; files of Outlook, Google and others are
/// read as far as they say the same things.
/// </summary>
public interface IScheduleCalendar
{
    /// <summary>Writes a schedule, in UTF-8. Deterministic: the same export gives the same bytes.</summary>
    /// <exception cref="FormatException">A text holds control or unpaired characters, or a time has a fraction of a second.</exception>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">A zone is not in the time-zone data.</exception>
    byte[] Write(ScheduleExport schedule);

    /// <summary>
    /// Reads a file of at most <see cref="ScheduleLimits.Bytes"/> and <see cref="ScheduleLimits.Events"/>. Never throws, whatever it is given.
    /// </summary>
    ScheduleReading Read(ReadOnlyMemory<byte> ics);
}

/// <summary>The bounds of a file that is read.</summary>
public static class ScheduleLimits
{
    /// <summary>The longest file, in bytes: 1 MiB.</summary>
    public const int Bytes = 1_048_576;

    /// <summary>The most events in a file.</summary>
    public const int Events = 1_000;

    /// <summary>The longest meeting.</summary>
    public static readonly Duration Length = Duration.FromDays(31);

    /// <summary>The first and the last year of a calendar.</summary>
    public static readonly (int First, int Last) Years = (1900, 2199);
}

/// <summary>A schedule to be written.</summary>
/// <param name="CalendarName">The name under which calendars show it.</param>
/// <param name="Language">The language in which foreign calendars show the place; both are in the file.</param>
/// <param name="Stamp">DTSTAMP of every line.</param>
/// <param name="Lines">The meetings, in the order in which they are written. No UID occurs twice.</param>
public sealed record ScheduleExport(string CalendarName, Language Language, Instant Stamp, ImmutableArray<ScheduleLine> Lines);

/// <summary>A line of a schedule, as exchanged.</summary>
/// <param name="Uid">The event's identity in the file; one line of at most 255 characters.</param>
/// <param name="Number">The meeting's ordinal number, 1 to 9999; null in a foreign file.</param>
/// <param name="LocalStart">
/// Start in <paramref name="Zone"/>. It may not exist there, or exist twice: that is for the calendar's own rules
/// (<see cref="MeetingTime.Resolve"/>) to refuse.
/// </param>
/// <param name="Zone">
/// IANA time-zone id. An event in UTC has the zone that the file names as its own (X-WR-TIMEZONE), else <c>Etc/UTC</c>.
/// </param>
/// <param name="Length">Scheduled length, whole seconds; more than zero.</param>
/// <param name="Offset">UTC offset of the start; decides where clocks show the local time twice. Null when the file does not say.</param>
/// <param name="Provisional">The date is not decided.</param>
/// <param name="Cancelled">The meeting is not held.</param>
/// <param name="Format">How people meet; null in a foreign file.</param>
/// <param name="Host">The host party; null in a foreign file.</param>
/// <param name="Place">Where; null in a foreign file, whose place is in one language alone.</param>
/// <param name="Summary">What the event is called, as plain text; empty when it has no name.</param>
public sealed record ScheduleLine(
    string Uid,
    int? Number,
    LocalDateTime LocalStart,
    string Zone,
    Duration Length,
    Offset? Offset,
    bool Provisional,
    bool Cancelled,
    MeetingFormat? Format,
    SeatKey? Host,
    BilingualText? Place,
    string Summary);
