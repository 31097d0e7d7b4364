using System.Text;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Mail.Tests.Support;

namespace MeetingOrchestrator.Mail.Tests.Smtp;

/// <summary>What a mail server is given when all is well.</summary>
public sealed class SmtpDeliveryTests
{
    [Fact]
    public async Task Server_receives_the_composed_bytes_and_the_envelope()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var request = Requests.To("head@example.org");
        await sending.SendAsync(request);

        var message = await server.NextAsync("message");
        message.GetProperty("bytes").GetBytesFromBase64().ShouldBe(sending.Compose(request));
        message.GetProperty("from").GetString().ShouldBe("bounces@example.org");
        message.GetProperty("to").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("head@example.org");
    }

    [Fact]
    public async Task Lines_of_dots_arrive_as_written()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var mime = Encoding.ASCII.GetBytes(
            "From: office@example.org\r\nTo: head@example.org\r\nSubject: dots\r\nMessage-ID: <dots@example.org>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=us-ascii\r\n\r\n.\r\n..\r\n.dot\r\n\r\n.\r\n");
        await sending.SendAsync(mime, "<dots@example.org>");
        (await server.NextAsync("message")).GetProperty("bytes").GetBytesFromBase64().ShouldBe(mime);
    }

    [Fact]
    public async Task Burst_goes_over_one_connection_that_is_closed_after_it()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(number => sending.SendAsync(Requests.To($"delegate{number}@example.org"))));

        var recipients = new List<string>();
        for (var number = 0; number < 16; number++)
        {
            var message = await server.NextAsync("message");
            message.GetProperty("connections").GetInt32().ShouldBe(1);
            recipients.Add(message.GetProperty("to")[0].GetString()!);
        }

        recipients.Distinct().Count().ShouldBe(16);
        await server.NextAsync("closed");

        await sending.SendAsync(Requests.To("late@example.org"));
        (await server.NextAsync("message")).GetProperty("connections").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Refused_recipient_leaves_the_connection_to_the_others()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var refused = sending.FailAsync(Requests.To("refused@example.org"));
        await Task.WhenAll(refused, sending.SendAsync(Requests.To("one@example.org")), sending.SendAsync(Requests.To("two@example.org")));
        (await server.NextAsync("message")).GetProperty("connections").GetInt32().ShouldBe(1);
        (await server.NextAsync("message")).GetProperty("connections").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Channel_is_smtp()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        sending.Channel.ShouldBe(MessageChannel.Smtp);
    }
}
