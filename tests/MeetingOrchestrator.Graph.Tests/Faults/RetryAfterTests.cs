using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Failures;
using MeetingOrchestrator.Graph.Tests.Support;
using MeetingOrchestrator.GraphSimulator;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2", 2)]
    [InlineData("150", 150)]
    [InlineData(" 7 ", 7)]
    [InlineData("Sun, 01 Nov 2026 08:01:02 GMT", 62)]
    [InlineData("Sun, 01 Nov 2026 07:59:00 GMT", 0)]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("99999999999999", 86400)]
    [InlineData("86401", 86400)]
    [InlineData("Sun, 01 Nov 2099 08:00:00 GMT", 86400)]
    [InlineData("٣", null)]
    public void Header_in_any_form_is_read(string? header, int? seconds) =>
        RetryAfter.Parse(header, Now).ShouldBe(seconds is { } given ? Duration.FromSeconds(given) : null);

    [Theory]
    [InlineData(429, "2", 2)]
    [InlineData(429, "150", 150)]
    [InlineData(429, "Sun, 01 Nov 2026 08:01:02 GMT", 62)]
    [InlineData(429, null, null)]
    [InlineData(503, "30", 30)]
    [InlineData(503, null, null)]
    public async Task Throttled_call_may_be_tried_again_after_what_graph_asked(int status, string? header, int? seconds)
    {
        await using var server = await FaultyGraph.StartAsync(status, "TooManyRequests", header);
        await using var graph = new GraphUnderTest(server.GraphUrl, time: new SettableClock(Now));
        var failure = await Should.ThrowAsync<ProviderException>(
            graph.Conference.CreateCalendarEntryAsync(Samples.Entry, TestContext.Current.CancellationToken));
        failure.Failure.ShouldBe(ProviderFailure.TryAgain);
        failure.Code.ShouldBe("TooManyRequests");
        failure.RetryAfter.ShouldBe(seconds is { } given ? Duration.FromSeconds(given) : null);
        server.Seen.Count.ShouldBe(1, "only the outbox repeats");
    }
}
