using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using MeetingOrchestrator.GraphSimulator;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Faults;

/// <summary>One throttled answer must not become hundreds.</summary>
public sealed class MailboxRestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly SettableClock _clock = new(Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2", 2)]
    [InlineData("150", 150)]
    [InlineData("Sun, 01 Nov 2026 08:01:02 GMT", 62)]
    [InlineData("9999999", 86400)]
    [InlineData(null, 5)]
    public async Task Mailbox_that_throttled_is_left_alone_until_its_time_and_then_asked_again(string? header, int seconds)
    {
        var throttling = true;
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            if (!throttling)
                return FaultyGraph.JsonAsync(context, """{"attendees":[]}""");
            context.Response.StatusCode = 429;
            if (header is not null)
                context.Response.Headers.RetryAfter = header;
            return FaultyGraph.JsonAsync(context, """{"error":{"code":"ApplicationThrottled","message":"m"}}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, time: _clock);
        (await FailAsync(() => Replies(graph))).Failure.ShouldBe(ProviderFailure.TryAgain);
        throttling = false;

        foreach (var call in new Func<Task>[]
        {
            () => Replies(graph),
            () => graph.Conference.CancelCalendarEntryAsync("e", "c", Cancellation),
            () => graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: true, Cancellation),
        })
        {
            var paced = await FailAsync(call);
            (paced.Failure, paced.Code, paced.RetryAfter).ShouldBe((ProviderFailure.Paced, "mailbox-throttled", Duration.FromSeconds(seconds)));
        }

        _clock.Set(Now.AddSeconds(seconds).AddTicks(-1));
        (await FailAsync(() => Replies(graph))).RetryAfter.ShouldBe(Duration.FromTicks(1));
        server.Seen.Count.ShouldBe(1);

        _clock.Set(Now.AddSeconds(seconds));
        await Replies(graph);
        server.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Conference_calls_go_on_while_the_mailbox_rests_and_their_throttling_is_not_the_mailboxs()
    {
        await using var server = await FaultyGraph.StartAsync(429, "TooManyRequests", "60");
        await using var graph = new GraphUnderTest(server.GraphUrl, time: _clock);
        for (var i = 0; i < 2; i++)
            (await FailAsync(() => graph.Conference.DeleteAsync("m", Cancellation))).Failure.ShouldBe(ProviderFailure.TryAgain);
        (await FailAsync(() => Replies(graph))).Failure.ShouldBe(ProviderFailure.TryAgain);
        server.Seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Calls_waiting_for_their_place_when_the_refusal_comes_are_not_made()
    {
        var (four, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var running = 0;
        await using var server = await FaultyGraph.StartAsync(async (context, _) =>
        {
            if (Interlocked.Increment(ref running) == 4)
                four.SetResult();
            await release.Task;
            context.Response.StatusCode = 429;
            await FaultyGraph.JsonAsync(context, """{"error":{"code":"ApplicationThrottled","message":"m"}}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, time: _clock);
        var calls = Enumerable.Range(0, 40).Select(_ => FailAsync(() => Replies(graph))).ToArray();
        await four.Task.WaitAsync(Cancellation);
        release.SetResult();
        var failures = await Task.WhenAll(calls);
        server.Seen.Count.ShouldBe(4);
        failures.Count(failure => failure.Failure == ProviderFailure.Paced).ShouldBe(36);
    }

    [Fact]
    public async Task Message_whose_draft_was_made_before_the_rest_counts_as_an_attempt()
    {
        var (drafted, resting) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await FaultyGraph.StartAsync(async (context, request) =>
        {
            if (request.Path.EndsWith("/messages", StringComparison.Ordinal))
            {
                drafted.SetResult();
                await resting.Task;
                context.Response.StatusCode = StatusCodes.Status201Created;
                await FaultyGraph.JsonAsync(context, """{"id":"d1","isDraft":true}""");
                return;
            }

            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "20";
            await FaultyGraph.JsonAsync(context, """{"error":{"code":"ApplicationThrottled","message":"m"}}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, time: _clock);
        var sending = FailAsync(() => graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: false, Cancellation));
        await drafted.Task.WaitAsync(Cancellation);
        await FailAsync(() => Replies(graph));
        resting.SetResult();
        var failure = await sending;
        (failure.Failure, failure.RetryAfter).ShouldBe((ProviderFailure.TryAgain, Duration.FromSeconds(20)));
        server.Seen.ShouldAllBe(request => !request.Path.EndsWith("/send", StringComparison.Ordinal));
    }

    private static async Task Replies(GraphUnderTest graph) => await graph.Conference.ReadRepliesAsync(["e"], Cancellation);

    private static Task<ProviderException> FailAsync(Func<Task> call) => Should.ThrowAsync<ProviderException>(call);
}
