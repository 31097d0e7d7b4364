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
    private const string PropertySet = "{ec241a38-8e42-4e82-ba86-f35f3bacafc6}";
    private const string KeyProperty = $"String {PropertySet} Name MeetingKey";
    private const string DigestProperty = $"String {PropertySet} Name ContentDigest";

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>$expand that shows the digest: extended properties are shown to those who name them.</summary>
    public static string ExpandDigest { get; } = $"singleValueExtendedProperties($filter=id eq {ODataLiteral.Of(DigestProperty)})";

    public static Event Of(CalendarEntryRequest request)
    {
        var entry = Whole(request);
        entry.TransactionId = request.TransactionId.ToString("D");
        entry.IsOnlineMeeting = false; // true would make a second online meeting
        entry.HideAttendees = true;
        entry.ResponseRequested = true;
        entry.AllowNewTimeProposals = false;
        entry.SingleValueExtendedProperties = [new() { Id = KeyProperty, Value = request.Key }, Digest(request)];
        return entry;
    }

    /// <summary>A change of everything that can change.</summary>
    public static Event Whole(CalendarEntryRequest request)
    {
        var entry = Content(request);
        entry.Attendees = OnlyAttendees(request).Attendees;
        return entry;
    }

    /// <summary>A change that leaves the attendees, and with them their replies, alone.</summary>
    public static Event Content(CalendarEntryRequest request) => new()
    {
        Subject = request.Subject,
        Body = new ItemBody { ContentType = BodyType.Html, Content = request.Html },
        Start = At(request.Start),
        End = At(request.End),
        SingleValueExtendedProperties = [Digest(request)],
    };

    /// <summary>Nothing else may stand beside the attendees, or Exchange mails all of them instead of those who changed.</summary>
    public static Event OnlyAttendees(CalendarEntryRequest request) => new()
    {
        Attendees = [.. request.Attendees.Select(Attendee)],
    };

    public static Event OnlyDigest(CalendarEntryRequest request) => new() { SingleValueExtendedProperties = [Digest(request)] };

    public static EntryDigest? DigestOf(Event entry) => EntryDigest.Parse(entry.SingleValueExtendedProperties?
        .Find(property => string.Equals(property.Id, DigestProperty, StringComparison.OrdinalIgnoreCase))?.Value);

    /// <summary>Whether the entry stands at a time; one in another zone than the one asked for does not.</summary>
    public static bool Is(DateTimeTimeZone? shown, Instant wanted) =>
        shown is { TimeZone: "UTC", DateTime: { } text }
        && LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var local }
        && local.InUtc().ToInstant() == wanted;

    public static string FilterByKey(string key) =>
        $"singleValueExtendedProperties/any(ep: ep/id eq {ODataLiteral.Of(KeyProperty)} and ep/value eq {ODataLiteral.Of(key)})";

    private static SingleValueLegacyExtendedProperty Digest(CalendarEntryRequest request) =>
        new() { Id = DigestProperty, Value = EntryDigest.Of(request).Text };

    private static DateTimeTimeZone At(Instant instant) => new() { DateTime = Utc.Format(instant), TimeZone = "UTC" };

    private static Attendee Attendee(CalendarAttendee attendee) => new()
    {
        Type = attendee.Optional ? AttendeeType.Optional : AttendeeType.Required,
        EmailAddress = new EmailAddress { Address = attendee.Address, Name = attendee.Name },
    };
}
