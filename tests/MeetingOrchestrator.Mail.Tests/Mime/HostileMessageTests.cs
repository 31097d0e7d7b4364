using System.Text;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Tests.Support;
using MimeKit;

namespace MeetingOrchestrator.Mail.Tests.Mime;

/// <summary>What is made of names, subjects and addresses that somebody chose with a purpose.</summary>
public sealed class HostileMessageTests
{
    private static readonly MimeRequest Request = Requests.To("head@example.org");

    [Theory]
    [InlineData("a\r\nBcc: all@example.org")]
    [InlineData("a\nBcc: all@example.org")]
    [InlineData("a\rBcc: all@example.org")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u202eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\ud800b")]
    [InlineData(" ")]
    [InlineData("=?utf-8?q?=E2=80=AEx?=")]
    [InlineData("=?utf-8?B?DQpCY2M6IGFsbEBleGFtcGxlLm9yZw==?=")]
    [InlineData("x =?utf-8?q?a=0D=0ABcc:_all@example.org?= y")]
    [InlineData("Глава =?utf-8?q?=E2=80=AE?= делегации")]
    public void Name_or_subject_that_is_no_plain_line_is_refused(string text)
    {
        Should.Throw<FormatException>(() => Compose(Request with { To = Request.To with { Name = text } }));
        Should.Throw<FormatException>(() => Compose(Request with { From = Request.From with { Name = text } }));
        Should.Throw<FormatException>(() => Compose(Request with { Content = Request.Content with { Subject = text } }));
    }

    [Theory]
    [InlineData("Bcc: all@example.org")]
    [InlineData("head@example.org, other@example.org")]
    [InlineData("\"quoted\" <other@example.org>")]
    [InlineData("a; b: c, d@e (f) \\")]
    [InlineData("a = ?b?= =")]
    public void Name_or_subject_that_looks_like_syntax_is_read_as_it_is_written(string text)
    {
        using var message = Parse(Compose(Request with { To = Request.To with { Name = text }, Content = Request.Content with { Subject = text } }));
        message.Subject.ShouldBe(text);
        var recipient = message.To.Mailboxes.ShouldHaveSingleItem();
        (recipient.Name, recipient.Address).ShouldBe((text, Request.To.Address));
        message.Headers.Select(header => header.Field).ShouldBe(Parse(Compose(Request)).Headers.Select(header => header.Field));
    }

    [Fact]
    public void Longest_name_and_subject_stay_within_the_lines_of_mail()
    {
        var longest = string.Concat(Enumerable.Repeat("слово ", 200)) + new string('w', 2_000);
        var bytes = Compose(Request with { To = Request.To with { Name = longest }, Content = Request.Content with { Subject = longest } });
        Encoding.ASCII.GetString(bytes).Split("\r\n").ShouldAllBe(line => line.Length <= 998);
        using var message = Parse(bytes);
        message.Subject.ShouldBe(longest);
        message.To.Mailboxes.ShouldHaveSingleItem().Name.ShouldBe(longest);
    }

    [Fact]
    public void Overlong_address_is_refused()
    {
        Compose(Request with { To = Request.To with { Address = new string('a', 64) + "@example.org" } }).ShouldNotBeEmpty();
        Should.Throw<FormatException>(() => Compose(Request with { To = Request.To with { Address = new string('a', 65) + "@example.org" } }));
        var domain = string.Join('.', Enumerable.Repeat(new string('d', 60), 5));
        Should.Throw<FormatException>(() => Compose(Request with { To = Request.To with { Address = "a@" + domain } }));
    }

    [Theory]
    [InlineData("глава@example.org")]
    [InlineData("head@пример.рф")]
    [InlineData("head@example.org@example.org")]
    [InlineData("head..x@example.org")]
    [InlineData(".head@example.org")]
    [InlineData("head@-example.org")]
    [InlineData("head@[127.0.0.1]")]
    [InlineData("\"head\"@example.org")]
    public void Address_outside_plain_ascii_form_is_refused(string address) =>
        Should.Throw<FormatException>(() => Compose(Request with { To = Request.To with { Address = address } }));

    [Fact]
    public void Office_may_write_to_itself()
    {
        using var message = Parse(Compose(Request with { To = Request.From }));
        message.To.Mailboxes.Single().Address.ShouldBe(message.From.Mailboxes.Single().Address);
    }

    [Fact]
    public void Body_cannot_end_its_part_or_the_message()
    {
        var boundary = Parse(Compose(Request)).Body!.ContentType.Boundary;
        var hostile = $"a\r\n--{boundary}--\r\n.\r\n\0\u202e\r\nFrom x\r\n";
        using var message = Parse(Compose(Request with { Content = Request.Content with { PlainText = hostile } }));
        message.TextBody.ShouldNotBeNull().ReplaceLineEndings("\r\n").ShouldBe(hostile);
        message.HtmlBody.ShouldBe(Request.Content.Html);
    }

    private static byte[] Compose(MimeRequest request) => House.Get<IMimeComposer>().Compose(request);

    private static MimeMessage Parse(byte[] bytes) => MimeMessage.Load(new MemoryStream(bytes), TestContext.Current.CancellationToken);
}
