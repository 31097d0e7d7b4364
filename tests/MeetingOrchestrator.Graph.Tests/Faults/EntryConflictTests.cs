using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class EntryConflictTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(412)]
    [InlineData(409)]
    public async Task Entry_that_changed_meanwhile_is_read_again_and_written_with_the_new_etag(int status)
    {
        var reads = 0;
        var (server, etags) = await ServerAsync(() => ++reads, refuse: etag => etag == "e1" ? status : null);
        await using var _ = server;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        await graph.Conference.UpdateCalendarEntryAsync("e", Samples.Entry, Cancellation);
        etags.ShouldBe(["e1", "e2"]);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(409)]
    public async Task Entry_that_never_rests_is_tried_again_later(int status)
    {
        var reads = 0;
        var (server, etags) = await ServerAsync(() => ++reads, refuse: _ => status);
        await using var _ = server;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.UpdateCalendarEntryAsync("e", Samples.Entry, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.TryAgain, "StillChanging"));
        etags.ShouldBe(["e1", "e2", "e3"]);
    }

    [Fact]
    public async Task Entry_without_an_etag_is_never_written_over()
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"id":"e","iCalUId":"u"}"""));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.UpdateCalendarEntryAsync("e", Samples.Entry, Cancellation));
        failure.Failure.ShouldBe(ProviderFailure.TryAgain);
        server.Seen.ShouldAllBe(request => request.Method == "GET");
    }

    [Theory]
    [InlineData("ErrorInvalidUser")]
    [InlineData("")]
    public async Task Not_found_that_is_not_of_the_item_is_no_success_of_a_deletion(string code)
    {
        await using var server = await FaultyGraph.StartAsync(404, code);
        await using var graph = new GraphUnderTest(server.GraphUrl);
        foreach (var call in new Func<Task>[]
        {
            () => graph.Conference.DeleteAsync("m", Cancellation),
            () => graph.Conference.CancelCalendarEntryAsync("e", "c", Cancellation),
            () => graph.Conference.ReadRepliesAsync(["e"], Cancellation),
        })
            (await Should.ThrowAsync<ProviderException>(call)).Failure.ShouldBe(ProviderFailure.Refused);
    }

    private static async Task<(FaultyGraph Server, List<string> ETags)> ServerAsync(Func<int> read, Func<string, int?> refuse)
    {
        var etags = new List<string>();
        var server = await FaultyGraph.StartAsync((context, request) =>
        {
            if (request.Method == "GET")
                return FaultyGraph.JsonAsync(context, $$"""{"@odata.etag":"e{{read()}}","id":"e","iCalUId":"u"}""");
            var etag = context.Request.Headers.IfMatch.ToString();
            etags.Add(etag);
            if (refuse(etag) is not { } status)
                return FaultyGraph.JsonAsync(context, """{"@odata.etag":"after","id":"e","iCalUId":"u"}""");
            context.Response.StatusCode = status;
            return FaultyGraph.JsonAsync(context, """{"error":{"code":"ErrorIrresolvableConflict","message":"m"}}""");
        });
        return (server, etags);
    }
}
