using System.Globalization;
using System.Text;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Mime;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <inheritdoc/>
internal sealed class CalendarFeed : ICalendarFeed
{
    // RFC 7986 §5.7, and what Outlook has read since before it.
    private const string FetchAgainAfter = "PT1H";

    public byte[] Compose(FeedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        (FeedEvent Event, EventTime Time)[] events = [.. request.Events.Select(line => (line, EventTime.Of(line.LocalStart, line.Zone, line.Length)))];
        var language = new Parameter("LANGUAGE", LanguageTag.Of(request.Language));
        var feed = new ContentLineWriter();
        feed.BeginCalendar()
            .Add("METHOD", "PUBLISH")
            .AddText("NAME", request.CalendarName, language)
            .AddText("X-WR-CALNAME", request.CalendarName)
            .Add("REFRESH-INTERVAL", FetchAgainAfter, new Parameter("VALUE", "DURATION"))
            .Add("X-PUBLISHED-TTL", FetchAgainAfter);
        ZoneRules.Write(feed, events.Select(line => line.Time));
        foreach (var (line, time) in events)
        {
            Write(feed, request.CalendarName, language, line, time);
        }

        return Encoding.UTF8.GetBytes(feed.End("VCALENDAR").ToString());
    }

    private static void Write(ContentLineWriter feed, string category, Parameter language, FeedEvent line, EventTime time)
    {
        feed.Begin("VEVENT")
            .AddText("UID", line.Uid)
            .Add("SEQUENCE", line.Sequence.ToString(CultureInfo.InvariantCulture))
            .Add("DTSTAMP", ContentTime.Utc(line.Stamp))
            .Add("LAST-MODIFIED", ContentTime.Utc(line.LastModified));
        time.WriteStart(feed);
        time.WriteEnd(feed);
        feed.AddText("SUMMARY", line.Summary, language)
            .AddText("DESCRIPTION", line.Description, language);
        if (line.Location is { } location)
        {
            feed.AddText("LOCATION", location, language);
        }

        WriteStatus(feed, line.Status);
        feed.AddText("CATEGORIES", category, language)
            .AddLink(line.Url)
            .AddOrganizer(line.Organizer)
            .End("VEVENT");
    }

    // Outlook shows a date in doubt, and a meeting not held, by its own property alone.
    private static void WriteStatus(ContentLineWriter feed, FeedStatus status)
    {
        var (name, busy) = status switch
        {
            FeedStatus.Confirmed => ("CONFIRMED", "BUSY"),
            FeedStatus.Tentative => ("TENTATIVE", "TENTATIVE"),
            FeedStatus.Cancelled => ("CANCELLED", "FREE"),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
        };
        feed.Add("STATUS", name)
            .Add("TRANSP", status == FeedStatus.Cancelled ? "TRANSPARENT" : "OPAQUE")
            .Add("X-MICROSOFT-CDO-BUSYSTATUS", busy);
    }
}
