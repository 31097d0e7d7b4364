using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>The entry as Graph takes it. A pure function of the request: a repeat under the same transaction id must be the same bytes.</summary>
internal static class CalendarEntryBody
{
    // The property set is this service's own; drawn once, never changed: entries made before could not be found again.
    private const string KeyProperty = "String {ec241a38-8e42-4e82-ba86-f35f3bacafc6} Name MeetingKey";

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static Event Of(CalendarEntryRequest request) => new()
    {
        TransactionId = request.TransactionId.ToString("D"),
        Subject = request.Subject,
        Body = new ItemBody { ContentType = BodyType.Html, Content = request.Html },
        Start = At(request.Start),
        End = At(request.End),
        Attendees = [.. request.Attendees.Select(Attendee)],
        IsOnlineMeeting = false, // true would make a second online meeting
        HideAttendees = true,
        ResponseRequested = true,
        AllowNewTimeProposals = false,
        SingleValueExtendedProperties = [new() { Id = KeyProperty, Value = request.Key }],
    };

    public static string FilterByKey(string key) =>
        $"singleValueExtendedProperties/any(ep: ep/id eq {ODataLiteral.Of(KeyProperty)} and ep/value eq {ODataLiteral.Of(key)})";

    private static DateTimeTimeZone At(Instant instant) => new() { DateTime = Utc.Format(instant), TimeZone = "UTC" };

    private static Attendee Attendee(CalendarAttendee attendee) => new()
    {
        Type = attendee.Optional ? AttendeeType.Optional : AttendeeType.Required,
        EmailAddress = new EmailAddress { Address = attendee.Address, Name = attendee.Name },
    };
}
