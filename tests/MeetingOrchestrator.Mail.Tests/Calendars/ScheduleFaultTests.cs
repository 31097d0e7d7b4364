using System.Reflection;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Tests.Support;
using static MeetingOrchestrator.Mail.Tests.Support.IcsFiles;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

/// <summary>Why files are refused, and where the fault is said to be.</summary>
public sealed class ScheduleFaultTests
{
    private static readonly IScheduleCalendar Calendars = House.Get<IScheduleCalendar>();

    private static readonly (byte[] File, ScheduleFault Fault)[] Cases =
    [
        (new byte[ScheduleLimits.Bytes + 1], new("ics.too-large", 0, null, 1_048_576)),
        ([.. Lines("BEGIN:VCALENDAR"), 0xff, (byte)'\n'], new("ics.not-utf8", 2, null)),
        (Lines("BEGIN:VCALENDAR", "VERSION 2.0"), new("ics.line-malformed", 2, null)),
        (Lines("BEGIN:VCALENDAR", "X;A=\"b:c"), new("ics.line-malformed", 2, null)),
        (Lines("BEGIN:VCALENDAR", "X;A=1;A=2:c"), new("ics.line-malformed", 2, null)),
        (Lines("BEGIN:VCALENDAR", "X:\0"), new("ics.line-malformed", 2, null)),
        (Lines(" BEGIN:VCALENDAR"), new("ics.line-malformed", 1, null)),
        ([], new("ics.not-a-calendar", 0, null)),
        (Lines("{\"a\":1}"), new("ics.line-malformed", 1, null)),
        (Lines("BEGIN:VCARD", "END:VCARD"), new("ics.not-a-calendar", 1, null)),
        (Lines("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VCALENDAR", "END:VCALENDAR"), new("ics.not-a-calendar", 3, null)),
        (Lines("BEGIN:VCALENDAR", "BEGIN:VEVENT"), new("ics.structure", 2, null, "VEVENT")),
        (Lines("BEGIN:VCALENDAR", "END:VEVENT"), new("ics.structure", 2, null, "VEVENT")),
        (Lines("BEGIN:VCALENDAR", "BEGIN:A", "BEGIN:B", "BEGIN:C", "BEGIN:D"), new("ics.structure", 5, null, "D")),
        (Many(ScheduleLimits.Events + 1), new("ics.too-many-events", 5002, null, 1_000)),
        (Event(Start, Length), new("ics.property-missing", 2, null, "UID")),
        (Event("UID:1", Length), new("ics.property-missing", 2, "1", "DTSTART")),
        (Event("UID:1", Start), new("ics.property-missing", 2, "1", "DTEND")),
        (Event("UID:1", "UID:2", Start, Length), new("ics.property-repeated", 4, null, "UID")),
        (Event("UID:1", Start, Start, Length), new("ics.property-repeated", 5, "1", "DTSTART")),
        (Event("UID:1", Start, Length, "DTEND:20210218T120000Z"), new("ics.property-repeated", 5, "1", "DURATION")),
        (Calendar([.. Plain, .. Plain]), new("ics.uid-repeated", 7, "1")),
        (Event("UID:" + new string('u', 256), Start, Length), new("ics.value-malformed", 3, null, "UID", new string('u', 80))),
        (Event("UID:a\\nb", Start, Length), new("ics.value-malformed", 3, null, "UID", "a\\nb")),
        (Event("UID:1", "DTSTART;TZID=Europe/Moscow:20210230T110000", Length), new("ics.value-malformed", 4, "1", "DTSTART", "20210230T110000")),
        (Event("UID:1", "DTSTART:Z", Length), new("ics.value-malformed", 4, "1", "DTSTART", "Z")),
        (Event("UID:1", Start, "DURATION:P"), new("ics.value-malformed", 5, "1", "DURATION", "P")),
        (Event("UID:1", Start, "DURATION:PT"), new("ics.value-malformed", 5, "1", "DURATION", "PT")),
        (Event("UID:1", Start, "DURATION:PT99999999H"), new("ics.value-malformed", 5, "1", "DURATION", "PT99999999H")),
        (Event("UID:1", Start, Length, "STATUS:\u202eMAYBE"), new("ics.value-malformed", 6, "1", "STATUS", "?MAYBE")),
        (Event("UID:1", Start, Length, "X-MEETING-NUMBER:0"), new("ics.value-malformed", 6, "1", "X-MEETING-NUMBER", "0")),
        (Event("UID:1", Start, Length, "X-MEETING-HOST:ru"), new("ics.value-malformed", 6, "1", "X-MEETING-HOST", "ru")),
        (Event("UID:1", Start, Length, "X-MEETING-FORMAT:HYBRID"), new("ics.value-malformed", 6, "1", "X-MEETING-FORMAT", "HYBRID")),
        (Event("UID:1", Start, Length, "X-MEETING-DATE:SOON"), new("ics.value-malformed", 6, "1", "X-MEETING-DATE", "SOON")),
        (Event("UID:1", Start, Length, "X-MEETING-UTC-OFFSET:3"), new("ics.value-malformed", 6, "1", "X-MEETING-UTC-OFFSET", "3")),
        (Event("UID:1", Start, Length, "SUMMARY:a\u202eb"), new("ics.text-forbidden", 6, "1", "SUMMARY")),
        (Event("UID:1", Start, Length, "SUMMARY:" + new string('x', 20_001)), new("ics.text-forbidden", 6, "1", "SUMMARY")),
        (Event("UID:1", "DTSTART;VALUE=DATE:20210218", Length), new("ics.all-day", 4, "1", "DTSTART")),
        (Event("UID:1", "DTSTART:20210218", Length), new("ics.all-day", 4, "1", "DTSTART")),
        (Event("UID:1", Start, "DTEND;VALUE=DATE:20210219"), new("ics.all-day", 5, "1", "DTEND")),
        (Event("UID:1", "DTSTART:20210218T110000", Length), new("ics.floating-time", 4, "1", "DTSTART")),
        (Event("UID:1", Start, Length, "RRULE:FREQ=DAILY"), new("ics.recurrence", 6, "1", "RRULE")),
        (Event("UID:1", Start, Length, "RECURRENCE-ID:20210218T080000Z"), new("ics.recurrence", 6, "1", "RECURRENCE-ID")),
        (Event("UID:1", "DTSTART;TZID=Mars/Olympus:20210218T110000", Length), new("ics.zone-unknown", 4, "1", "Mars/Olympus")),
        (Event("UID:1", "DTSTART;TZID=UTC+03:20210218T110000", Length), new("ics.zone-unknown", 4, "1", "UTC+03")),
        (Calendar(["X-WR-TIMEZONE:Mars/Olympus", .. Plain]), new("ics.zone-unknown", 2, null, "Mars/Olympus")),
        (Event("UID:1", "DTSTART:99991231T235959Z", Length), new("ics.time-out-of-range", 4, "1", "DTSTART", 1900, 2199)),
        (Event("UID:1", "DTSTART;TZID=Europe/Moscow:18991231T235959", Length), new("ics.time-out-of-range", 4, "1", "DTSTART", 1900, 2199)),
        (Event("UID:1", Start, "DURATION:-PT1H"), new("ics.end-before-start", 5, "1")),
        (Event("UID:1", Start, "DURATION:PT0S"), new("ics.end-before-start", 5, "1")),
        (Event("UID:1", Start, "DTEND:20210218T080000Z"), new("ics.end-before-start", 5, "1")),
        (Event("UID:1", Start, "DURATION:P9999999W"), new("ics.too-long", 5, "1", 31)),
        (Event("UID:1", Start, "DURATION:PT9999999H"), new("ics.too-long", 5, "1", 31)),
        (Event("UID:1", Start, Length, "X-PLACE-RU:Москва"), new("ics.place-one-sided", 6, "1", "X-PLACE-EN")),
        (Event("UID:1", Start, Length, "X-PLACE-EN:Moscow"), new("ics.place-one-sided", 6, "1", "X-PLACE-RU")),
    ];

    private static string[] Plain => ["BEGIN:VEVENT", "UID:1", Start, Length, "END:VEVENT"];

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Fault_says_what_and_where(int number)
    {
        var (file, expected) = Cases[number];
        var reading = Calendars.Read(file);
        var fault = reading.Fault.ShouldNotBeNull();
        (fault.Code, fault.Line, fault.Uid).ShouldBe((expected.Code, expected.Line, expected.Uid));
        fault.Arguments.ShouldBe(expected.Arguments);
        reading.IsValid.ShouldBeFalse();
        reading.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_has_a_file_that_gives_it()
    {
        var codes = typeof(ScheduleFaultCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        codes.Except(Cases.Select(known => known.Fault.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void File_at_the_limits_is_read()
    {
        var file = Many(ScheduleLimits.Events);
        Calendars.Read(file).Lines.Length.ShouldBe(ScheduleLimits.Events);

        // Blank lines say nothing, and fill the file to its last byte.
        byte[] filled = [.. file, .. Enumerable.Repeat((byte)'\n', ScheduleLimits.Bytes - file.Length)];
        Calendars.Read(filled).Lines.Length.ShouldBe(ScheduleLimits.Events);
    }

    private static byte[] Many(int events) =>
        Calendar([.. Enumerable.Range(0, events).SelectMany(number => (string[])["BEGIN:VEVENT", $"UID:{number}", Start, Length, "END:VEVENT"])]);
}
