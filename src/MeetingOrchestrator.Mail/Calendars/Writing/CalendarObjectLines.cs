using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Mime;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>What all calendar objects of this service have in common.</summary>
internal static class CalendarObjectLines
{
    private const string Product = "-//MeetingOrchestrator//Meetings//EN";

    public static ContentLineWriter BeginCalendar(this ContentLineWriter calendar) =>
        calendar.Begin("VCALENDAR").Add("VERSION", "2.0").Add("PRODID", Product).Add("CALSCALE", "GREGORIAN");

    /// <exception cref="FormatException">The address or the name is not one.</exception>
    public static ContentLineWriter AddOrganizer(this ContentLineWriter calendar, MailAddress organizer) => calendar.Add(
        "ORGANIZER",
        "mailto:" + MailGrammar.Address(organizer.Address),
        new Parameter("CN", MailGrammar.HeaderText(organizer.Name, "name")));

    public static ContentLineWriter AddLink(this ContentLineWriter calendar, Uri? url) =>
        url is null ? calendar : calendar.Add("URL", url.AbsoluteUri);
}
