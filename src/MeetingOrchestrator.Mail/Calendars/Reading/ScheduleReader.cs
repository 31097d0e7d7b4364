using System.Collections.Immutable;
using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>Reads the events of a calendar as lines of a schedule. Other components, such as tasks and alarms, are passed over.</summary>
internal static class ScheduleReader
{
    private static readonly string[] Recurring = ["RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID"];

    public static ScheduleReading Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ScheduleLimits.Bytes)
        {
            return ScheduleReading.Of(new ScheduleFault(ScheduleFaultCode.TooLarge, 0, null, ScheduleLimits.Bytes));
        }

        try
        {
            return Lines(CalendarReader.Read(file));
        }
        catch (CalendarFaultException found)
        {
            return ScheduleReading.Of(found.Fault);
        }
    }

    private static ScheduleReading Lines(Component calendar)
    {
        var zones = new CalendarZones(calendar);
        var cancelled = calendar.Find("METHOD") is { } method && method.Value.Equals("CANCEL", StringComparison.OrdinalIgnoreCase);
        var lines = ImmutableArray.CreateBuilder<ScheduleLine>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var happening in calendar.Within("VEVENT"))
        {
            if (lines.Count == ScheduleLimits.Events)
            {
                throw new CalendarFaultException(ScheduleFaultCode.TooManyEvents, happening.Line, ScheduleLimits.Events);
            }

            var uid = EventReader.Uid(happening);
            try
            {
                RefuseRecurrence(happening);
                lines.Add(EventReader.Read(happening, uid, zones, cancelled));
            }
            catch (CalendarFaultException found)
            {
                return ScheduleReading.Of(found.Fault with { Uid = uid });
            }

            if (!known.Add(uid))
            {
                return ScheduleReading.Of(new ScheduleFault(ScheduleFaultCode.UidRepeated, happening.Line, uid));
            }
        }

        return ScheduleReading.Of(lines.DrainToImmutable());
    }

    private static void RefuseRecurrence(Component happening)
    {
        if (happening.Lines.FirstOrDefault(line => Recurring.Contains(line.Name)) is { } recurring)
        {
            throw new CalendarFaultException(ScheduleFaultCode.Recurrence, recurring.Number, recurring.Name);
        }
    }
}
