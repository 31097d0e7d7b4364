using System.Text;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Mail.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

public sealed class CalendarComposerTests
{
    private static readonly CalendarObject Meeting = new(
        "meeting-25@example.org",
        2,
        Instant.FromUtc(2021, 1, 4, 7, 0),
        new LocalDateTime(2021, 2, 18, 11, 0),
        Duration.FromMinutes(150),
        "Europe/Moscow",
        "25-е заседание Совета",
        "Повестка дня",
        null,
        new MailAddress("Аппарат Председателя", "office@example.org"),
        Language.Russian);

    [Theory]
    [InlineData(false, "PUBLISH", "CONFIRMED")]
    [InlineData(true, "CANCEL", "CANCELLED")]
    public async Task Method_and_status_say_whether_the_meeting_is_held(bool cancelled, string method, string status)
    {
        var bytes = Encoding.UTF8.GetBytes(Compose(Meeting with { Cancelled = cancelled, Sequence = 7 }));
        bytes.ShouldBeContentLines();
        var read = await Peer.AskAsync("read-calendar.mjs", bytes);
        read.GetProperty("method").GetString().ShouldBe(method);
        foreach (var parser in (string[])["ical.js", "node-ical"])
        {
            var happening = read.GetProperty(parser).EnumerateArray().ShouldHaveSingleItem();
            happening.GetProperty("uid").GetString().ShouldBe(Meeting.Uid);
            happening.GetProperty("sequence").GetInt32().ShouldBe(7);
            happening.GetProperty("status").GetString().ShouldBe(status);
            happening.GetProperty("start").GetString().ShouldBe("2021-02-18T08:00:00.000Z");
            happening.GetProperty("end").GetString().ShouldBe("2021-02-18T10:30:00.000Z");
        }
    }

    [Theory]
    [InlineData("a\r\nMETHOD:CANCEL\r\nEND:VEVENT")]
    [InlineData("a\u2028END:VEVENT\u2028BEGIN:VEVENT\u2028UID:x")]
    public void Text_cannot_break_out_of_its_event(string hostile)
    {
        var text = Compose(Meeting with { Summary = hostile, Description = hostile, Uid = hostile });
        Encoding.UTF8.GetBytes(text).ShouldBeContentLines();
        text.Split("\r\n").Count(line => line is "BEGIN:VEVENT" or "END:VEVENT").ShouldBe(2);
        text.ShouldNotContain("\r\nMETHOD:CANCEL\r\n");
    }

    [Theory]
    [InlineData(false, "PUBLISH")]
    [InlineData(true, "CANCEL")]
    public void Attachment_names_the_method_of_its_calendar(bool cancelled, string method)
    {
        var hostile = Meeting with { Cancelled = cancelled, Description = "x\r\nMETHOD:CANCEL\r\n" };
        var mime = House.Get<IMimeComposer>().Compose(Requests.To("head@example.org") with { Calendar = Compose(hostile) });
        using var message = MimeKit.MimeMessage.Load(new MemoryStream(mime), TestContext.Current.CancellationToken);
        message.Attachments.ShouldHaveSingleItem().ContentType.Parameters["method"].ShouldBe(method);
    }

    private static string Compose(CalendarObject calendar) => House.Get<ICalendarComposer>().Compose(calendar);
}
