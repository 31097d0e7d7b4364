using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Smtp;
using MeetingOrchestrator.Mail.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Smtp;

/// <summary>What is made of everything that can go wrong while a message is given to a server.</summary>
public sealed class SmtpFailureTests
{
    [Theory]
    [InlineData("refused@example.org", null, ProviderFailure.Refused, "smtp-550")]
    [InlineData("later@example.org", null, ProviderFailure.TryAgain, "smtp-451")]
    [InlineData("gone@example.org", null, ProviderFailure.TryAgain, "smtp-connection-lost")]
    [InlineData("head@example.org", "refuse-message", ProviderFailure.Refused, "smtp-554")]
    [InlineData("head@example.org", "later-message", ProviderFailure.TryAgain, "smtp-452")]
    [InlineData("head@example.org", "refuse-greeting", ProviderFailure.Refused, "smtp-554")]
    [InlineData("head@example.org", "cut-after-message", ProviderFailure.Ambiguous, "smtp-connection-lost")]
    public async Task Failure_is_told_by_what_the_server_may_have_taken(string recipient, string? fault, ProviderFailure failure, string code)
    {
        await using var server = await MailServer.StartAsync(new MailServerMode(Fault: fault));
        await using var sending = new Sending(server);
        var thrown = await sending.FailAsync(Requests.To(recipient));
        (thrown.Failure, thrown.Code).ShouldBe((failure, code));
        (await server.EndAsync()).ShouldAllBe(said => said.GetProperty("event").GetString() != "message");
    }

    [Fact]
    public async Task Connection_cut_within_the_message_is_tried_again()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode(Fault: "cut-in-message"));
        await using var sending = new Sending(server);

        // Larger than what the buffers between the two ends hold: the end of it cannot have been handed over before the cut.
        var request = Requests.To("head@example.org");
        var thrown = await sending.FailAsync(request with { Content = request.Content with { Html = new string('x', 32_000_000) } });
        (thrown.Failure, thrown.Code).ShouldBe((ProviderFailure.TryAgain, "smtp-connection-lost"));
    }

    [Theory]
    [InlineData("silent", ProviderFailure.TryAgain)]
    [InlineData("silent-after-message", ProviderFailure.Ambiguous)]
    public async Task Silent_server_is_given_up(string fault, ProviderFailure failure)
    {
        await using var server = await MailServer.StartAsync(new MailServerMode(Fault: fault));
        await using var sending = new Sending(server, options => options.Timeout = TimeSpan.FromSeconds(1));
        var thrown = await sending.FailAsync(Requests.To("head@example.org"));
        (thrown.Failure, thrown.Code).ShouldBe((failure, "smtp-timed-out"));
    }

    [Fact]
    public async Task Message_that_may_have_been_sent_is_not_sent_again()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var thrown = await sending.FailAsync(Requests.To("head@example.org"), mayHaveBeenSent: true);
        (thrown.Failure, thrown.Code).ShouldBe((ProviderFailure.Ambiguous, "smtp-cannot-look"));
        (await server.EndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Message_after_a_lost_one_goes_out_over_a_new_connection()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode(Fault: "cut-after-message-first"));
        await using var sending = new Sending(server);
        var lost = sending.FailAsync(Requests.To("head@example.org"));
        await Task.WhenAll(lost, sending.SendAsync(Requests.To("next@example.org")));
        (await lost).Failure.ShouldBe(ProviderFailure.Ambiguous);
        (await server.NextAsync("message")).GetProperty("to")[0].GetString().ShouldBe("next@example.org");
    }

    [Fact]
    public async Task Message_that_would_wait_too_long_keeps_its_place_in_the_queue()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode(Fault: "silent-after-message"));
        var options = Options.Create(new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Encryption = SmtpEncryption.None,
            Sender = "bounces@example.org",
            Timeout = TimeSpan.FromSeconds(5),
        });
        using var connection = new SmtpConnection(options);
        using var transport = new SmtpMessageTransport(connection, options, NullLogger<SmtpMessageTransport>.Instance) { LongestWait = TimeSpan.Zero };
        var message = new OutgoingMessage("<x@example.org>", House.Get<IMimeComposer>().Compose(Requests.To("head@example.org")));
        var first = transport.SendAsync(message, mayHaveBeenSent: false, TestContext.Current.CancellationToken);
        await server.NextAsync("silent");

        var second = await Should.ThrowAsync<ProviderException>(
            () => transport.SendAsync(message, mayHaveBeenSent: false, TestContext.Current.CancellationToken));
        (second.Failure, second.Code, second.RetryAfter).ShouldBe((ProviderFailure.Paced, "smtp-busy", Duration.FromSeconds(5)));
        (await Should.ThrowAsync<ProviderException>(() => first)).Failure.ShouldBe(ProviderFailure.Ambiguous);
    }

    [Fact]
    public async Task Server_that_is_not_there_is_asked_again()
    {
        var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        await server.DisposeAsync();
        var thrown = await sending.FailAsync(Requests.To("head@example.org"));
        (thrown.Failure, thrown.Code).ShouldBe((ProviderFailure.TryAgain, "smtp-connection-lost"));
    }

    [Theory]
    [InlineData("глава@example.org", "smtp-utf8-address")]
    [InlineData("head@пример.рф", "smtp-utf8-address")]
    [InlineData("", "smtp-message-unreadable")]
    public async Task Message_for_nobody_that_smtp_reaches_is_refused(string recipient, string code)
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var mime = System.Text.Encoding.UTF8.GetBytes($"From: office@example.org\r\nTo: {recipient}\r\nSubject: x\r\n\r\nx\r\n");
        var thrown = await Should.ThrowAsync<ProviderException>(() => sending.SendAsync(mime, "<x@example.org>"));
        (thrown.Failure, thrown.Code).ShouldBe((ProviderFailure.Refused, code));
        (await server.EndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Log_and_failure_name_no_address()
    {
        await using var server = await MailServer.StartAsync(new MailServerMode());
        await using var sending = new Sending(server);
        var thrown = await sending.FailAsync(Requests.To("refused@example.org"));
        sending.Logged.Text.ShouldContain("smtp-550");
        sending.Logged.Text.ShouldNotContain("refused@example.org");
        thrown.ToString().ShouldNotContain("refused@example.org");
    }
}
