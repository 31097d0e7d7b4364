using MeetingOrchestrator.GraphSimulator.Shapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.CommonShapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>[D] event as v1.0 metadata has it, as far as a client may write it.</summary>
internal static class EventShapes
{
    private static readonly Shape Attendee = Of(
        "attendee", ("emailAddress", EmailAddress), ("type", OneOf("required", "optional", "resource")), ("status", ResponseStatus),
        ("proposedNewTime", Any)) with
    { Required = ["emailAddress"] };

    private static readonly Shape Location = Of(
        "location", ("displayName", Text), ("locationEmailAddress", Text), ("locationUri", Text), ("locationType", Text), ("uniqueId", Text),
        ("uniqueIdType", Text), ("address", Of(
            "physicalAddress", ("street", Text), ("city", Text), ("state", Text), ("countryOrRegion", Text), ("postalCode", Text))),
        ("coordinates", Of(
            "outlookGeoCoordinates", ("latitude", Number), ("longitude", Number), ("altitude", Number), ("accuracy", Number),
            ("altitudeAccuracy", Number))));

    private static readonly string[] ReadOnly =
    [
        "id", "bodyPreview", "calendar", "cancelledOccurrences", "changeKey", "createdDateTime", "exceptionOccurrences", "hasAttachments",
        "iCalUId", "instances", "isCancelled", "isDraft", "isOrganizer", "lastModifiedDateTime", "onlineMeeting", "onlineMeetingUrl",
        "organizer", "originalEndTimeZone", "originalStart", "originalStartTimeZone", "responseStatus", "seriesMasterId", "type", "webLink",
    ];

    private static readonly ObjectShape Writable = Of(
        "event",
        ("subject", Text), ("body", Body), ("start", DateTimeTimeZone), ("end", DateTimeTimeZone), ("location", Location),
        ("locations", List(Location)), ("attendees", List(Attendee)), ("hideAttendees", Flag), ("responseRequested", Flag),
        ("allowNewTimeProposals", Flag), ("categories", List(Text)), ("importance", Importance),
        ("sensitivity", OneOf("normal", "personal", "private", "confidential")),
        ("showAs", OneOf("unknown", "free", "tentative", "busy", "oof", "workingElsewhere")), ("isReminderOn", Flag),
        ("reminderMinutesBeforeStart", Number), ("singleValueExtendedProperties", List(SingleValueProperty)), ("isOnlineMeeting", Flag),
        ("onlineMeetingProvider", OneOf("unknown", "skypeForBusiness", "skypeForConsumer", "teamsForBusiness")), ("isAllDay", Flag),
        ("recurrence", Any), ("attachments", Any), ("extensions", Any), ("multiValueExtendedProperties", Any), ("transactionId", Text));

    public static readonly ObjectShape Create = Writable with { ReadOnly = ReadOnly };

    /// <summary>[D] transactionId can be set only when the event is created.</summary>
    public static readonly ObjectShape Update = Writable with { ReadOnly = [.. ReadOnly, "transactionId"] };

    public static readonly ObjectShape Cancel = Action("cancel", ("comment", Text));
}
