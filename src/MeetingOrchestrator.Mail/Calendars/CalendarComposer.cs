using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Mail.Mime;
using NodaTime;
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
        var zone = DateTimeZoneProviders.Tzdb[calendar.Zone];
        var start = zone.AtLeniently(calendar.LocalStart).ToInstant();
        var target = new Calendar { Method = CalendarMethods.Publish, ProductId = Product };
        target.AddTimeZone(ZoneRules.Around(zone, start, start + calendar.Length));
        target.Events.Add(Event(calendar));
        return ContentLines.Fold(new CalendarSerializer().SerializeToString(target)
            ?? throw new InvalidOperationException("The calendar object could not be written."));
    }

    private static CalendarEvent Event(CalendarObject calendar)
    {
        var happening = new CalendarEvent
        {
            Uid = calendar.Uid,
            Sequence = calendar.Sequence,
            DtStamp = new CalDateTime(calendar.Stamp.ToDateTimeUtc(), "UTC"),
            DtStart = new CalDateTime(calendar.LocalStart.ToDateTimeUnspecified(), calendar.Zone),
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
