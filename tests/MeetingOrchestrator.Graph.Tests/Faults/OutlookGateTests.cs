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
}
