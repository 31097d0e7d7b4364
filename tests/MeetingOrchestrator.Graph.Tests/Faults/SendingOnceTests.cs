using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using MeetingOrchestrator.GraphSimulator;
using Microsoft.AspNetCore.Http;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class SendingOnceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sending_without_an_answer_is_never_repeated_by_the_transport_itself()
    {
        await using var server = ClosingServer.Start(
            ClosingServer.Created("""{"id":"d1","isDraft":true}"""),
            null);
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), false, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Ambiguous, "ConnectionLost"));
        server.Requests.Count(line => line.Contains("/send", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Gateway_timeout_on_sending_is_a_doubt_and_sent_once()
    {
        await using var server = await MailServerAsync(504, "GatewayTimeout");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), false, Cancellation));
        failure.Failure.ShouldBe(ProviderFailure.Ambiguous);
        server.Seen.Count(request => request.Path.EndsWith("/send", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Redirect_of_the_sending_is_not_taken_for_success()
    {
        await using var server = await MailServerAsync(302, "Found");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), false, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ForeignHost"));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task Another_success_than_that_of_sending_is_a_doubt(int status)
    {
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            if (!request.Path.EndsWith("/send", StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status201Created;
                return FaultyGraph.JsonAsync(context, """{"id":"d1","isDraft":true}""");
            }

            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html";
            return status == 204 ? Task.CompletedTask : context.Response.WriteAsync("<html>sign in</html>");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), false, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Ambiguous, "UnexpectedSuccess"));
    }

    [Fact]
    public async Task Message_beyond_the_pace_is_postponed_before_anything_is_asked()
    {
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            var sending = request.Path.EndsWith("/send", StringComparison.Ordinal);
            context.Response.StatusCode = sending ? StatusCodes.Status202Accepted : StatusCodes.Status201Created;
            return sending ? Task.CompletedTask : FaultyGraph.JsonAsync(context, """{"id":"d1","isDraft":true}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, options => options.MailPerMinute = 2, new SettableClock(DateTimeOffset.UnixEpoch));
        await graph.Mail.SendAsync(Samples.Message("<1@x>"), false, Cancellation);
        await graph.Mail.SendAsync(Samples.Message("<2@x>"), false, Cancellation);
        var paced = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message("<3@x>"), true, Cancellation));
        (paced.Failure, paced.Code).ShouldBe((ProviderFailure.Paced, "mail-pace"));
        server.Seen.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Draft_that_vanished_before_its_sending_is_a_doubt_not_a_refusal()
    {
        await using var server = await MailServerAsync(404, "ErrorItemNotFound");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), false, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Ambiguous, "ErrorItemNotFound"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":[{"id":"d1"}]}""")]
    public async Task Look_that_says_nothing_sends_nothing(string answer)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, answer));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mail.SendAsync(Samples.Message(), true, Cancellation));
        failure.Failure.ShouldBe(ProviderFailure.TryAgain);
        server.Seen.ShouldAllBe(request => request.Method == "GET");
    }

    private static Task<FaultyGraph> MailServerAsync(int status, string code) => FaultyGraph.StartAsync((context, request) =>
    {
        var sending = request.Path.EndsWith("/send", StringComparison.Ordinal);
        context.Response.StatusCode = sending ? status : StatusCodes.Status201Created;
        return FaultyGraph.JsonAsync(context, sending ? $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""" : """{"id":"d1","isDraft":true}""");
    });
}
