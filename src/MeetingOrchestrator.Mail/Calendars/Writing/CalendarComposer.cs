using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Mime;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>Writes one event with the rules of its time zone (RFC 5545; the methods of RFC 5546 §3.2.1 and §3.2.5).</summary>
internal sealed class CalendarComposer : ICalendarComposer
{
    /// <inheritdoc/>
    public string Compose(CalendarObject calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var time = EventTime.Of(calendar.LocalStart, calendar.Zone, calendar.Length);
        var language = new Parameter("LANGUAGE", LanguageTag.Of(calendar.Language));
        var target = new ContentLineWriter();
        target.BeginCalendar().Add("METHOD", calendar.Cancelled ? "CANCEL" : "PUBLISH");
        ZoneRules.Write(target, [time]);
        target
            .Begin("VEVENT")
            .AddText("UID", calendar.Uid)
            .Add("SEQUENCE", calendar.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Add("DTSTAMP", ContentTime.Utc(calendar.Stamp));
        time.WriteStart(target);
        return target
            .Add("DURATION", ContentTime.Length(calendar.Length))
            .AddText("SUMMARY", calendar.Summary, language)
            .AddText("DESCRIPTION", calendar.Description, language)
            .AddLink(calendar.JoinUrl)
            .Add("STATUS", calendar.Cancelled ? "CANCELLED" : "CONFIRMED")
            .AddOrganizer(calendar.Organizer)
            .End("VEVENT")
            .End("VCALENDAR")
            .ToString();
    }
}
