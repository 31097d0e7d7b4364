using System.Text;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;

namespace MeetingOrchestrator.Documents.Tests.Mail;

public sealed class CalendarTests
{
    private static CalendarObject Meeting { get; } = Mails.Calendar("Europe/Moscow");

    private static string Composed => House.Get<ICalendarComposer>().Compose(Meeting);

    [Fact]
    public void Lines_are_crlf_and_at_most_75_octets()
    {
        Composed.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        Composed.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Composed)).ShouldBe(Composed);
    }

    [Fact]
    public void Object_is_the_same_each_time() => House.Get<ICalendarComposer>().Compose(Meeting).ShouldBe(Composed);

    [Fact]
    public void Zone_rules_come_with_the_event()
    {
        Composed.ShouldContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow\r\n");
        Composed.ShouldContain("DTSTART;TZID=Europe/Moscow:20210218T110000\r\n");
        Composed.ShouldContain("TZOFFSETTO:+0300\r\n");
    }

    [Fact]
    public void Organizer_address_that_is_not_one_is_refused() =>
        Should.Throw<FormatException>(() => House.Get<ICalendarComposer>().Compose(Meeting with { Organizer = new MailAddress("A", "a@b\r\nX:y") }));

    [Theory]
    [InlineData("Europe/Moscow", "2021-02-18T08:00:00.000Z")]
    [InlineData("Asia/Almaty", "2021-02-18T05:00:00.000Z")]
    [InlineData("Europe/Chisinau", "2021-02-18T09:00:00.000Z")]
    public async Task Another_parser_reads_what_was_meant(string zone, string start)
    {
        var read = await Peer.ReadAsync(House.Get<ICalendarComposer>().Compose(Meeting with { Zone = zone }));
        string Text(string name) => read.GetProperty(name).GetString()!;

        read.GetProperty("events").GetInt32().ShouldBe(1);
        Text("method").ShouldBe("PUBLISH");
        Text("uid").ShouldBe(Meeting.Uid);
        read.GetProperty("sequence").GetInt32().ShouldBe(2);
        Text("stamp").ShouldBe("2021-01-04T07:00:00.000Z");
        Text("start").ShouldBe(start);
        (DateTime.Parse(Text("end"), System.Globalization.CultureInfo.InvariantCulture) - DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(TimeSpan.FromMinutes(150));
        Text("zone").ShouldBe(zone);
        Text("summary").ShouldBe(Meeting.Summary);
        Text("description").ShouldBe(Meeting.Description);
        Text("summaryLanguage").ShouldBe("ru");
        Text("descriptionLanguage").ShouldBe("ru");
        Text("url").ShouldBe(Mails.JoinUrl);
        Text("organizer").ShouldBe("mailto:office@example.org");

        // A parameter value cannot hold a straight quote (RFC 5545 §3.2).
        Text("organizerName").ShouldBe("Аппарат; Председателя: Совета");
    }

    [Theory]
    [InlineData("Europe/Chisinau", "2021-07-15T11:00:00", "2021-07-15T08:00:00.000Z")] // summer time
    [InlineData("Europe/Chisinau", "2021-03-28T01:30:00", "2021-03-27T23:30:00.000Z")] // clocks go forward at 02:00, during the meeting
    [InlineData("Asia/Almaty", "2024-02-29T11:00:00", "2024-02-29T05:00:00.000Z")] // UTC+6, the day before the change
    [InlineData("Asia/Almaty", "2024-03-01T11:00:00", "2024-03-01T06:00:00.000Z")] // UTC+5 from 1 March 2024
    public async Task Offset_of_the_date_is_understood(string zone, string local, string instant)
    {
        var start = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(local).Value;
        var read = await Peer.ReadAsync(House.Get<ICalendarComposer>().Compose(Meeting with { Zone = zone, LocalStart = start }));
        read.GetProperty("start").GetString().ShouldBe(instant);
    }
}
