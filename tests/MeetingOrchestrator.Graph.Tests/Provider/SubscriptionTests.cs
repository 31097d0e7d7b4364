using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Tests.Support;
using MeetingOrchestrator.GraphSimulator;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class SubscriptionTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 1, 8, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<long, long> Lives => new() { { 60, 60 }, { 4230, 4230 }, { 4231, 4230 }, { 99999, 4230 } };

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Subscription_asks_for_changes_of_entries_and_never_for_longer_than_allowed(long asked, long given)
    {
        var prefer = "";
        await using var server = await EchoAsync(context => prefer = context.Request.Headers["Prefer"].ToString());
        await using var graph = new GraphUnderTest(server.GraphUrl, time: new SettableClock(Now.ToDateTimeOffset()));
        var made = await graph.Mailbox.SubscribeAsync(Samples.Subscription with { ExpiresAt = Now + Duration.FromMinutes(asked) }, Cancellation);
        made.ShouldBe(new MailboxSubscription("s1", Now + Duration.FromMinutes(given)));

        var request = server.Seen.ShouldHaveSingleItem();
        (request.Method, request.Path).ShouldBe(("POST", "/v1.0/subscriptions"));
        prefer.ShouldBe("IdType=\"ImmutableId\"");
        var body = JsonNode.Parse(request.Body)!;
        ((string)body["resource"]!).ShouldBe($"/users/{GraphUnderTest.Organizer}/events");
        ((string)body["changeType"]!).ShouldBe("created,updated,deleted");
        ((string)body["notificationUrl"]!).ShouldBe("https://council.example/hooks/changes");
        ((string)body["lifecycleNotificationUrl"]!).ShouldBe("https://council.example/hooks/lifecycle");
        ((string)body["clientState"]!).ShouldBe("canary-state");
        graph.Logged.Text.ShouldNotContain("canary-state");
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Renewal_changes_the_expiry_and_nothing_else(long asked, long given)
    {
        await using var server = await EchoAsync();
        await using var graph = new GraphUnderTest(server.GraphUrl, time: new SettableClock(Now.ToDateTimeOffset()));
        var renewed = await graph.Mailbox.RenewAsync("s1", Now + Duration.FromMinutes(asked), Cancellation);
        renewed.ShouldBe(new MailboxSubscription("s1", Now + Duration.FromMinutes(given)));
        var request = server.Seen.ShouldHaveSingleItem();
        (request.Method, request.Path).ShouldBe(("PATCH", "/v1.0/subscriptions/s1"));
        JsonNode.Parse(request.Body)!.AsObject().Select(property => property.Key)
            .Where(name => name != "@odata.type").ShouldBe(["expirationDateTime"]);
    }

    [Fact]
    public async Task Subscription_that_graph_does_not_know_any_more_is_none()
    {
        await using var server = await FaultyGraph.StartAsync(404, "ResourceNotFound");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        (await graph.Mailbox.RenewAsync("s1", Now, Cancellation)).ShouldBeNull();
    }

    private static Task<FaultyGraph> EchoAsync(Action<HttpContext>? look = null) => FaultyGraph.StartAsync((context, request) =>
    {
        look?.Invoke(context);
        var answer = JsonNode.Parse(request.Body)!;
        answer["id"] = "s1";
        context.Response.StatusCode = request.Method == "POST" ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return FaultyGraph.JsonAsync(context, answer.ToJsonString());
    });
}
