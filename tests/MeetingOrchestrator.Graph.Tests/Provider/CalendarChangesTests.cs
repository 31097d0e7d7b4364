using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class CalendarChangesTests
{
    private const string Delta = "/users/x/calendarView/delta";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_reading_names_every_entry_of_the_window_to_the_last_page()
    {
        Uri? self = null;
        var prefer = new List<string>();
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            prefer.Add(context.Request.Headers["Prefer"].ToString());
            return FaultyGraph.JsonAsync(context, request.Query.Contains("skiptoken", StringComparison.Ordinal)
                ? $$$"""{"value":[{"id":"b"},{"id":"c","@removed":{"reason":"deleted"}}],"@odata.deltaLink":"{{{self}}}{{{Delta}}}?$deltatoken=1"}"""
                : $$"""{"value":[{"id":"a"},{"id":"b"}],"@odata.nextLink":"{{self}}{{Delta}}?$skiptoken=1"}""");
        });
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var changes = await graph.Mailbox.ReadChangesAsync(null, Samples.Start, Samples.End, Cancellation);
        changes.ProviderEventIds.ShouldBe(["a", "b", "c"]);
        changes.DeltaLink.ShouldBe($"{self}{Delta}?$deltatoken=1");
        changes.Resynchronised.ShouldBeFalse();

        server.Seen[0].Path.ShouldBe($"/v1.0/users/{GraphUnderTest.Organizer}/calendarView/delta()");
        server.Seen[0].Query.ShouldContain("startDateTime=2026-11-10T09%3A00%3A00Z");
        server.Seen[0].Query.ShouldContain("endDateTime=2026-11-10T11%3A00%3A00Z");
        server.Seen[1].Query.ShouldBe("?$skiptoken=1", "a link is followed as it is");
        prefer.ShouldAllBe(header => header.Contains("IdType=\"ImmutableId\"") && header.Contains("odata.maxpagesize=50"));
    }

    [Fact]
    public async Task Later_reading_goes_on_from_the_link()
    {
        Uri? self = null;
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$"""{"value":[{"id":"d"}],"@odata.deltaLink":"{{self}}{{Delta}}?$deltatoken=2"}"""));
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var changes = await graph.Mailbox.ReadChangesAsync($"{self}{Delta}?$deltatoken=1", Samples.Start, Samples.End, Cancellation);
        (changes.ProviderEventIds.Single(), changes.Resynchronised).ShouldBe(("d", false));
        server.Seen.ShouldHaveSingleItem().Query.ShouldBe("?$deltatoken=1");
    }

    [Theory]
    [InlineData(410, "SyncStateNotFound")]
    [InlineData(410, "resyncRequired")]
    [InlineData(400, "SyncStateNotFound")]
    public async Task Link_that_graph_has_forgotten_leads_to_a_whole_reading(int status, string code)
    {
        Uri? self = null;
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            if (!request.Query.Contains("deltatoken", StringComparison.Ordinal))
                return FaultyGraph.JsonAsync(context, $$"""{"value":[{"id":"a"}],"@odata.deltaLink":"{{self}}{{Delta}}?$deltatoken=2"}""");
            context.Response.StatusCode = status;
            return FaultyGraph.JsonAsync(context, $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""");
        });
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var changes = await graph.Mailbox.ReadChangesAsync($"{self}{Delta}?$deltatoken=1", Samples.Start, Samples.End, Cancellation);
        (changes.ProviderEventIds.Single(), changes.Resynchronised).ShouldBe(("a", true));
    }

    [Fact]
    public async Task Whole_reading_that_is_refused_too_is_tried_again_later()
    {
        await using var server = await FaultyGraph.StartAsync(410, "SyncStateNotFound");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(
            graph.Mailbox.ReadChangesAsync($"{server.GraphUrl}{Delta}?$deltatoken=1", Samples.Start, Samples.End, Cancellation));
        failure.Failure.ShouldBe(ProviderFailure.TryAgain);
        server.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Link_kept_from_another_server_is_never_followed_but_read_anew()
    {
        Uri? self = null;
        await using var foreign = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"value":[]}"""));
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$"""{"value":[],"@odata.deltaLink":"{{self}}{{Delta}}?$deltatoken=2"}"""));
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var changes = await graph.Mailbox.ReadChangesAsync($"{foreign.GraphUrl}{Delta}?$deltatoken=1", Samples.Start, Samples.End, Cancellation);
        changes.Resynchronised.ShouldBeTrue();
        foreign.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nextLink")]
    [InlineData("deltaLink")]
    public async Task Link_in_an_answer_that_leads_elsewhere_is_refused(string kind)
    {
        await using var foreign = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"value":[]}"""));
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$"""{"value":[],"@odata.{{kind}}":"{{foreign.GraphUrl}}{{Delta}}?$skiptoken=1"}"""));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Mailbox.ReadChangesAsync(null, Samples.Start, Samples.End, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ForeignHost"));
        foreign.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_that_lead_in_a_circle_come_to_an_end()
    {
        Uri? self = null;
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$"""{"value":[],"@odata.nextLink":"{{self}}{{Delta}}?$skiptoken=1"}"""));
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        foreach (var call in new Func<Task>[]
        {
            () => graph.Mailbox.ReadChangesAsync(null, Samples.Start, Samples.End, Cancellation),
            () => graph.Mailbox.ReadBouncesAsync(Samples.Start, Cancellation),
        })
        {
            var failure = await Should.ThrowAsync<ProviderException>(call);
            (failure.Failure, failure.Code).ShouldBe((ProviderFailure.TryAgain, "TooManyPages"));
        }
    }
}
