using System.Text;
using System.Text.Json;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

public sealed class CalendarFeedTests
{
    private static readonly ICalendarFeed Feed = House.Get<ICalendarFeed>();

    private static readonly FeedEvent Meeting = Feeds.Event("25@example.org", new LocalDateTime(2021, 2, 18, 11, 0), "Europe/Moscow");

    // Zone, local start, minutes, start and end as instants: each date under the rules of its own time.
    public static TheoryData<string, string, int, string, string> Times { get; } = new()
    {
        { "Europe/Moscow", "2021-02-18T11:00:00", 150, "2021-02-18T08:00:00Z", "2021-02-18T10:30:00Z" },
        { "Asia/Almaty", "2021-02-18T11:00:00", 150, "2021-02-18T05:00:00Z", "2021-02-18T07:30:00Z" }, // +06
        { "Asia/Almaty", "2025-02-18T11:00:00", 150, "2025-02-18T06:00:00Z", "2025-02-18T08:30:00Z" }, // +05 since 1 March 2024
        { "Asia/Almaty", "2024-02-29T22:00:00", 120, "2024-02-29T16:00:00Z", "2024-02-29T18:00:00Z" }, // ends in the second 23:00
        { "Asia/Almaty", "2024-02-29T23:00:00", 120, "2024-02-29T17:00:00Z", "2024-02-29T19:00:00Z" }, // begins in the first 23:00
        { "Europe/Chisinau", "2021-02-18T11:00:00", 60, "2021-02-18T09:00:00Z", "2021-02-18T10:00:00Z" },
        { "Europe/Chisinau", "2021-07-15T11:00:00", 60, "2021-07-15T08:00:00Z", "2021-07-15T09:00:00Z" }, // summer time
        { "Europe/Chisinau", "2021-03-28T01:30:00", 60, "2021-03-27T23:30:00Z", "2021-03-28T00:30:00Z" }, // forward at 02:00, during it
        { "Europe/Chisinau", "2021-10-31T02:30:00", 60, "2021-10-30T23:30:00Z", "2021-10-31T00:30:00Z" }, // begins in the first 02:30, ends in the second
        { "Europe/Chisinau", "2021-10-31T02:30:00", 90, "2021-10-30T23:30:00Z", "2021-10-31T01:00:00Z" }, // ends at 03:00, after the change
        { "Etc/UTC", "2021-02-18T11:00:00", 60, "2021-02-18T11:00:00Z", "2021-02-18T12:00:00Z" },
    };

    [Fact]
    public void Bytes_are_content_lines_and_the_same_each_time()
    {
        var bytes = Feed.Compose(Feeds.Of(Meeting));
        bytes.ShouldBeContentLines();
        Feed.Compose(Feeds.Of(Meeting)).ShouldBe(bytes);
    }

    [Fact]
    public void Calendar_asks_to_be_fetched_again_in_an_hour()
    {
        var text = Encoding.UTF8.GetString(Feed.Compose(Feeds.Of()));
        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        text.ShouldContain("\r\nMETHOD:PUBLISH\r\n");
        text.ShouldContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n");
        text.ShouldContain("\r\nX-WR-CALNAME:Совет\\; заседания\\, встречи\r\n");
    }

    [Fact]
    public async Task Other_parsers_read_what_was_meant()
    {
        var read = await ReadAsync(Feeds.Of(Meeting, Meeting with { Uid = "26@example.org", Sequence = 0, Url = null, Location = null }));
        read.GetProperty("method").GetString().ShouldBe("PUBLISH");
        read.GetProperty("name").GetString().ShouldBe("Совет; заседания, встречи");
        foreach (var parser in (string[])["ical.js", "node-ical"])
        {
            var events = read.GetProperty(parser);
            events.GetArrayLength().ShouldBe(2);
            Text(events[0], "uid").ShouldBe("25@example.org");
            events[0].GetProperty("sequence").GetInt32().ShouldBe(3);
            events[1].GetProperty("sequence").GetInt32().ShouldBe(0);
            Text(events[0], "summary").ShouldBe(Meeting.Summary);
            Text(events[0], "description").ShouldBe(Meeting.Description);
            Text(events[0], "location").ShouldBe(Meeting.Location);
            Text(events[0], "status").ShouldBe("CONFIRMED");
            Text(events[0], "zone").ShouldBe("Europe/Moscow");
        }

        var strict = read.GetProperty("ical.js");
        Text(strict[0], "stamp").ShouldBe("2021-01-04T07:00:00.000Z");
        Text(strict[0], "lastModified").ShouldBe("2021-01-05T08:30:00.000Z");
        Text(strict[0], "url").ShouldBe("https://meetings.example.org/join?a=1;b=2,3");
        Text(strict[0], "organizer").ShouldBe("mailto:office@example.org");
        Text(strict[0], "organizerName").ShouldBe("Аппарат Председателя");
        strict[0].GetProperty("categories").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("Совет; заседания, встречи");
        Text(strict[1], "url").ShouldBeNull();
        Text(strict[1], "location").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Other_parsers_agree_on_the_instants_of_every_date_in_one_feed()
    {
        var rows = Times.Select(row => row.Data).ToArray();
        var events = rows.Select((row, index) => Feeds.Event($"{index}@example.org", LocalDateTimePattern.ExtendedIso.Parse(row.Item2).Value, row.Item1, row.Item3));
        var bytes = Feed.Compose(Feeds.Of([.. events]));
        (Instant, Instant)[] meant = [.. rows.Select(row => (Parse(row.Item4), Parse(row.Item5)))];

        var read = await Peer.AskAsync("read-calendar.mjs", bytes);
        read.GetProperty("ical.js").EnumerateArray().Select(Instants).ShouldBe(meant);
        Ical.Net.Calendar.Load(Encoding.UTF8.GetString(bytes)).ShouldNotBeNull()
            .Events.Select(happening => (Utc(happening.Start), Utc(happening.End))).ShouldBe(meant);

        // Half an hour before clocks go forward, the third parser is half an hour off, whoever wrote the file.
        var astray = Array.FindIndex(rows, row => row.Item2 == "2021-03-28T01:30:00");
        read.GetProperty("node-ical").EnumerateArray().Select(Instants).Where((_, index) => index != astray)
            .ShouldBe(meant.Where((_, index) => index != astray));
    }

    [Theory]
    [InlineData(FeedStatus.Confirmed, "CONFIRMED", "OPAQUE")]
    [InlineData(FeedStatus.Tentative, "TENTATIVE", "OPAQUE")]
    [InlineData(FeedStatus.Cancelled, "CANCELLED", "TRANSPARENT")]
    public void Status_is_told_and_a_cancelled_meeting_takes_no_time(FeedStatus status, string told, string transparency) =>
        Encoding.UTF8.GetString(Feed.Compose(Feeds.Of(Meeting with { Status = status }))).ShouldContain($"\r\nSTATUS:{told}\r\nTRANSP:{transparency}\r\n");

    [Theory]
    [InlineData("a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x")]
    [InlineData("a\nEND:VEVENT")]
    [InlineData("a\rEND:VEVENT")]
    [InlineData("a\u2028END:VEVENT\u2029BEGIN:VEVENT\u0085UID:x\fZ")]
    [InlineData("; : , \\ \\x \" ;;")]
    [InlineData("C:\\notes")]
    public async Task Text_cannot_break_out_of_its_event(string hostile)
    {
        var request = Feeds.Of(Meeting with { Uid = "u" + hostile, Summary = hostile, Description = hostile, Location = hostile }) with { CalendarName = hostile };
        var bytes = Feed.Compose(request);
        bytes.ShouldBeContentLines();
        var read = await ReadAsync(request);

        // The second parser takes the n after a written backslash for a line end.
        foreach (var parser in hostile.Contains("\\n", StringComparison.Ordinal) ? (string[])["ical.js"] : ["ical.js", "node-ical"])
        {
            var happening = read.GetProperty(parser).EnumerateArray().ShouldHaveSingleItem();
            Text(happening, "summary").ShouldBe(hostile.ReplaceLineEndings("\n"));
            Text(happening, "description").ShouldBe(hostile.ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\ud800b")]
    public void Text_that_no_calendar_can_hold_is_refused(string text) =>
        Should.Throw<FormatException>(() => Feed.Compose(Feeds.Of(Meeting with { Summary = text })));

    [Fact]
    public void Organizer_that_is_none_is_refused()
    {
        Should.Throw<FormatException>(() => Feed.Compose(Feeds.Of(Meeting with { Organizer = new("A", "a@b\r\nX:y") })));
        Should.Throw<FormatException>(() => Feed.Compose(Feeds.Of(Meeting with { Organizer = new("A\r\nX:y", "a@example.org") })));
    }

    [Fact]
    public void Fraction_of_a_second_is_refused() =>
        Should.Throw<FormatException>(() => Feed.Compose(Feeds.Of(Meeting with { LocalStart = Meeting.LocalStart.PlusMilliseconds(1) })));

    private static Task<JsonElement> ReadAsync(FeedRequest request) => Peer.AskAsync("read-calendar.mjs", Feed.Compose(request));

    private static string? Text(JsonElement happening, string name) => happening.GetProperty(name).GetString();

    private static (Instant Start, Instant End) Instants(JsonElement happening) => (Parse(Text(happening, "start")!), Parse(Text(happening, "end")!));

    private static Instant Utc(Ical.Net.DataTypes.CalDateTime? time) => Instant.FromDateTimeUtc(time.ShouldNotBeNull().AsUtc);

    private static Instant Parse(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
