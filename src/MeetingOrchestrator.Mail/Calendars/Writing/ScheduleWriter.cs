using System.Globalization;
using System.Text;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Mail.Mime;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>
/// Writes a schedule. Without a METHOD: it is a file that somebody hands on, not a message of the office (RFC 5545 §3.7.2).
/// </summary>
internal static class ScheduleWriter
{
    public static byte[] Write(ScheduleExport schedule)
    {
        (ScheduleLine Line, EventTime Time)[] events =
            [.. schedule.Lines.Select(line => (line, EventTime.Of(line.LocalStart, line.Zone, line.Length, line.Offset)))];
        var file = new ContentLineWriter();
        file.BeginCalendar().AddText("X-WR-CALNAME", schedule.CalendarName);
        ZoneRules.Write(file, events.Select(line => line.Time));
        foreach (var (line, time) in events)
        {
            Write(file, schedule, line, time);
        }

        return Encoding.UTF8.GetBytes(file.End("VCALENDAR").ToString());
    }

    private static void Write(ContentLineWriter file, ScheduleExport schedule, ScheduleLine line, EventTime time)
    {
        file.Begin("VEVENT").AddText("UID", line.Uid).Add("DTSTAMP", ContentTime.Utc(schedule.Stamp));
        time.WriteLocalStart(file);
        file.Add("DURATION", ContentTime.Length(line.Length)).AddText("SUMMARY", line.Summary);
        if (line.Place is { } place)
        {
            file.AddText("LOCATION", place.In(schedule.Language), new Parameter("LANGUAGE", LanguageTag.Of(schedule.Language)));
        }

        file.Add("STATUS", line switch { { Cancelled: true } => "CANCELLED", { Provisional: true } => "TENTATIVE", _ => "CONFIRMED" })
            .Add(ScheduleProperty.Date, line.Provisional ? ScheduleProperty.Provisional : ScheduleProperty.Fixed);
        WriteOwn(file, line);
        file.End("VEVENT");
    }

    private static void WriteOwn(ContentLineWriter file, ScheduleLine line)
    {
        if (line.Number is { } number)
            file.Add(ScheduleProperty.Number, number.ToString(CultureInfo.InvariantCulture));
        if (line.Format is { } format)
            file.Add(ScheduleProperty.Format, Name(format));
        if (line.Host is { } host)
            file.Add(ScheduleProperty.Host, host.Value);
        if (line.Offset is { } offset)
            file.Add(ScheduleProperty.UtcOffset, ContentTime.Offset(offset));
        if (line.Place is { } place)
            file.AddText(ScheduleProperty.PlaceRu, place.In(Language.Russian)).AddText(ScheduleProperty.PlaceEn, place.In(Language.English));
    }

    private static string Name(MeetingFormat format) => format switch
    {
        MeetingFormat.Videoconference => ScheduleProperty.Videoconference,
        MeetingFormat.InPerson => ScheduleProperty.InPerson,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
    };
}
