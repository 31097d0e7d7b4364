namespace MeetingOrchestrator.Mail.Calendars;

/// <summary>The properties in which a schedule says what iCalendar has no word for. They are part of the format: never renamed.</summary>
internal static class ScheduleProperty
{
    public const string Number = "X-MEETING-NUMBER";
    public const string Host = "X-MEETING-HOST";
    public const string Format = "X-MEETING-FORMAT";
    public const string Date = "X-MEETING-DATE";
    public const string UtcOffset = "X-MEETING-UTC-OFFSET";
    public const string PlaceRu = "X-PLACE-RU";
    public const string PlaceEn = "X-PLACE-EN";

    public const string Videoconference = "VIDEOCONFERENCE";
    public const string InPerson = "IN-PERSON";
    public const string Fixed = "FIXED";
    public const string Provisional = "PROVISIONAL";
}
