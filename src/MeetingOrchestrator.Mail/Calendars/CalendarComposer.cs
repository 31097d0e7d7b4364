using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Mail.Mime;
using CalendarObject = MeetingOrchestrator.Application.Messages.CalendarObject;

namespace MeetingOrchestrator.Mail.Calendars;

/// <summary>Writes one event with the rules of its time zone (RFC 5545).</summary>
internal sealed class CalendarComposer : ICalendarComposer
{
    private const string Product = "-//MeetingOrchestrator//Meetings//EN";

    /// <inheritdoc/>
    public string Compose(CalendarObject calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var start = calendar.LocalStart.ToDateTimeUnspecified();
        var target = new Calendar { Method = CalendarMethods.Publish, ProductId = Product };
        target.AddTimeZone(VTimeZone.FromDateTimeZone(calendar.Zone, start, includeHistoricalData: false));
        target.Events.Add(Event(calendar, start));
        return ContentLines.Fold(new CalendarSerializer().SerializeToString(target)
            ?? throw new InvalidOperationException("The calendar object could not be written."));
    }

    private static CalendarEvent Event(CalendarObject calendar, DateTime start)
    {
        var happening = new CalendarEvent
        {
            Uid = calendar.Uid,
            Sequence = calendar.Sequence,
            DtStamp = new CalDateTime(calendar.Stamp.ToDateTimeUtc(), "UTC"),
            DtStart = new CalDateTime(start, calendar.Zone),
            Duration = Ical.Net.DataTypes.Duration.FromTimeSpanExact(calendar.Length.ToTimeSpan()),
            Summary = calendar.Summary,
            Description = calendar.Description,
            Url = calendar.JoinUrl,
            Status = EventStatus.Confirmed,
            Organizer = new Organizer("mailto:" + MailGrammar.Address(calendar.Organizer.Address))
            {
                CommonName = MailGrammar.HeaderText(calendar.Organizer.Name, "name"),
            },
        };
        var tag = calendar.Language == Language.Russian ? "ru" : "en-GB";
        foreach (var property in happening.Properties.Where(property => property.Name is "SUMMARY" or "DESCRIPTION"))
        {
            property.Parameters.Add(new CalendarParameter("LANGUAGE", tag));
        }

        return happening;
    }
}
