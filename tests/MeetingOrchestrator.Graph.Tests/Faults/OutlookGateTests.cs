using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class OutlookGateTests
{
    [Fact]
    public async Task Fifth_outlook_call_waits_and_teams_calls_do_not()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (release, four, meeting) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        var (running, most) = (0, 0);
        await using var server = await FaultyGraph.StartAsync(async (context, request) =>
        {
            if (request.Path.Contains("onlineMeetings", StringComparison.Ordinal))
            {
                meeting.TrySetResult();
                await FaultyGraph.JsonAsync(context, """{"value":[]}""");
                return;
            }

            var now = Interlocked.Increment(ref running);
            lock (release)
                most = Math.Max(most, now);
            if (now == 4)
                four.TrySetResult();
            await release.Task;
            Interlocked.Decrement(ref running);
            await FaultyGraph.JsonAsync(context, """{"attendees":[]}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var calls = Enumerable.Range(0, 12).Select(_ => graph.Conference.ReadRepliesAsync(["e"], cancellation)).ToArray();
        await four.Task.WaitAsync(cancellation);

        // Through the whole stack and back: by then a fifth Outlook call would have arrived, were it let through.
        await graph.Conference.FetchAttendanceAsync("m", cancellation);
        await meeting.Task;
        release.SetResult();
        await Task.WhenAll(calls);
        most.ShouldBe(4);
        server.Seen.Count.ShouldBe(13);
    }

    [Fact]
    public async Task Batch_has_the_mailbox_to_itself()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (running, together) = (0, 0);
        await using var server = await FaultyGraph.StartAsync(async (context, request) =>
        {
            var batch = request.Path.EndsWith("/$batch", StringComparison.Ordinal);
            var weight = batch ? 4 : 1; // Graph runs four items of a batch at once
            if (Interlocked.Add(ref running, weight) > 4)
                Interlocked.Increment(ref together);
            await Task.Yield();
            Interlocked.Add(ref running, -weight); // before the answer: with it the next may come
            await FaultyGraph.JsonAsync(context, batch
                ? """{"responses":[{"id":"0","status":200,"body":{}},{"id":"1","status":200,"body":{}}]}"""
                : """{"attendees":[]}""");
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var calls = Enumerable.Range(0, 60)
            .Select(i => graph.Conference.ReadRepliesAsync(i % 3 == 0 ? ["e", "f"] : ["e"], cancellation));
        await Task.WhenAll(calls);
        together.ShouldBe(0);
        server.Seen.Count.ShouldBe(60);
    }
}
