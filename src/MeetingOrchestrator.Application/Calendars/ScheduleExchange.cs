using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>Between the schedule in force and a file that calendars read and write. Pure.</summary>
public static class ScheduleExchange
{
    /// <summary>Code of the fault that an event is none of the schedule's meetings and has no number to become one.</summary>
    public const string UnknownEvent = "ics.unknown-event";

    /// <summary>Code of the fault that an event is to become a meeting and lacks what a meeting needs: what it lacks.</summary>
    public const string Incomplete = "ics.incomplete";

    /// <summary>The schedule as it is written.</summary>
    public static ScheduleExport Export(Council council, ImmutableArray<PlannedMeeting> schedule, Language language, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(council);
        return new ScheduleExport(council.Name.Full.In(language), language, stamp, [.. schedule.Select(line => Write(council, line, language))]);
    }

    /// <summary>
    /// The schedule that a file stands for: its events matched to the lines in force by UID or number. What a foreign calendar cannot say
    /// stays as it is in force; a cancelled event drops its line.
    /// </summary>
    public static (ImmutableArray<PlannedMeeting> Meetings, ScheduleFault? Fault) Merge(
        Council council, ImmutableArray<PlannedMeeting> inForce, ImmutableArray<ScheduleLine> lines)
    {
        ArgumentNullException.ThrowIfNull(council);
        var meetings = ImmutableArray.CreateBuilder<PlannedMeeting>(lines.Length);
        foreach (var line in lines.Where(line => !line.Cancelled))
        {
            var known = inForce.FirstOrDefault(other => Uid(council, other) == line.Uid || other.Number == line.Number);
            var (read, fault) = Read(council, line, known);
            if (read is null)
            {
                return ([], fault);
            }

            meetings.Add(read);
        }

        return (meetings.ToImmutable(), null);
    }

    private static ScheduleLine Write(Council council, PlannedMeeting line, Language language) => new(
        Uid(council, line), line.Number, line.Time.LocalStart, line.Time.Zone, line.Time.End - line.Time.Start, line.Time.GivenOffset(),
        line.Date == DateCertainty.Provisional, Cancelled: false, line.Format, line.Host, line.Place,
        string.Create(CultureInfo.InvariantCulture, $"{council.Name.Short.In(language)} {line.Number}"));

    // The office's own domain makes the identifier unique in the world, as RFC 7986 asks.
    private static string Uid(Council council, PlannedMeeting line) => $"{line.Meeting}@{council.Office.Address.Split('@')[^1]}";

    private static (PlannedMeeting? Line, ScheduleFault? Fault) Read(Council council, ScheduleLine line, PlannedMeeting? known)
    {
        if ((known?.Number ?? line.Number) is not { } number)
        {
            return (null, new ScheduleFault(UnknownEvent, 0, line.Uid, line.Uid));
        }

        var (format, host, place) = (line.Format ?? known?.Format, line.Host ?? known?.Host, line.Place ?? known?.Place);
        if (format is null || host is null || place is null)
        {
            return (null, new ScheduleFault(Incomplete, 0, line.Uid, number));
        }

        var resolved = MeetingTime.Resolve(line.LocalStart, ZoneNames.Current(line.Zone), line.Length, line.Offset);
        if (resolved.Time is not { } time)
        {
            return (null, new ScheduleFault(resolved.Refusal!.Code, 0, line.Uid, resolved.Refusal.Arguments));
        }

        var date = line.Provisional ? DateCertainty.Provisional : DateCertainty.Fixed;
        return (new PlannedMeeting(
            known?.Meeting ?? Domain.Kernel.MeetingId.Parse(string.Create(CultureInfo.InvariantCulture, $"{council.Key}-{number}")),
            number, time, date, known?.TimeOfDay ?? date, format.Value, host.Value, place, known?.Extraordinary ?? false), null);
    }
}
