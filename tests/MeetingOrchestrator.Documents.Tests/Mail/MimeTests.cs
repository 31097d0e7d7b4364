using System.Text;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MimeKit;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Mail;

public sealed class MimeTests
{
    private const string Id = "<invitation.am-head@meetings.example.org>";

    private static MimeRequest Request { get; } = new(
        new MailAddress("Аппарат Председателя", "office@example.org"),
        new MailAddress("Глава делегации", "head@example.org"),
        Id,
        Instant.FromUtc(2021, 1, 4, 7, 0),
        Language.Russian,
        new RenderedMessage("Приглашение на заседание", "<p>Здравствуйте</p>", "Здравствуйте\n"),
        "meeting-25.ics",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

    [Fact]
    public void Message_carries_both_parts_and_the_calendar()
    {
        var message = MimeMessage.Load(new MemoryStream(Compose(Request)), TestContext.Current.CancellationToken);
        message.MessageId.ShouldBe(Id[1..^1]);
        message.Date.ShouldBe(new DateTimeOffset(2021, 1, 4, 7, 0, 0, TimeSpan.Zero));
        message.Subject.ShouldBe("Приглашение на заседание");
        message.Body.ShouldNotBeNull().Headers[HeaderId.ContentLanguage].ShouldBe("ru");
        message.TextBody.ShouldNotBeNull().ReplaceLineEndings("\n").ShouldBe("Здравствуйте\n");
        message.HtmlBody.ShouldBe("<p>Здравствуйте</p>");
        var file = message.Attachments.ShouldHaveSingleItem().ShouldBeOfType<TextPart>();
        file.FileName.ShouldBe("meeting-25.ics");
        file.ContentType.MimeType.ShouldBe("text/calendar");
        file.ContentType.Parameters["method"].ShouldBe("PUBLISH");
        using var bytes = new MemoryStream();
        file.Content.ShouldNotBeNull().DecodeTo(bytes, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(bytes.ToArray()).ShouldBe(Request.Calendar);
    }

    [Fact]
    public void Bytes_are_the_same_each_time_and_differ_by_message()
    {
        Compose(Request).ShouldBe(Compose(Request));
        Compose(Request with { InternetMessageId = "<other@meetings.example.org>" }).ShouldNotBe(Compose(Request));
    }

    [Fact]
    public void Wire_form_is_seven_bit_with_crlf_lines_of_bounded_length()
    {
        var text = Encoding.Latin1.GetString(Compose(Request with { Content = Request.Content with { PlainText = new string('я', 3000) } }));
        text.ShouldAllBe(c => c < 0x80);
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Split("\r\n").ShouldAllBe(line => line.Length <= 998);
    }

    [Theory]
    [InlineData("head@example.org\r\nBcc: all@example.org")]
    [InlineData("head@example.org\n")]
    [InlineData("head@example.org, other@example.org")]
    [InlineData("head example.org")]
    [InlineData("<head@example.org>")]
    [InlineData("head@")]
    [InlineData("")]
    [InlineData("head@exa\u202emple.org")]
    public void Address_that_is_not_one_is_refused(string address) =>
        Should.Throw<FormatException>(() => Compose(Request with { To = Request.To with { Address = address } }));

    [Theory]
    [InlineData("Имя\r\nBcc: all@example.org")]
    [InlineData("Имя\nX: y")]
    [InlineData("Имя\u202eфамилия")]
    [InlineData("")]
    public void Header_text_that_falsifies_is_refused(string text)
    {
        Should.Throw<FormatException>(() => Compose(Request with { From = Request.From with { Name = text } }));
        Should.Throw<FormatException>(() => Compose(Request with { Content = Request.Content with { Subject = text } }));
    }

    [Theory]
    [InlineData("no-brackets@example.org")]
    [InlineData("<a@b>\r\nX: y")]
    [InlineData("<a b@c>")]
    public void Message_id_that_is_not_one_is_refused(string id) =>
        Should.Throw<FormatException>(() => Compose(Request with { InternetMessageId = id }));

    [Theory]
    [InlineData("../meeting.ics")]
    [InlineData("meeting.ics\r\n")]
    [InlineData("meeting.exe")]
    public void File_name_that_is_no_calendar_is_refused(string name) =>
        Should.Throw<FormatException>(() => Compose(Request with { CalendarFileName = name }));

    private static byte[] Compose(MimeRequest request) => House.Get<IMimeComposer>().Compose(request);
}
