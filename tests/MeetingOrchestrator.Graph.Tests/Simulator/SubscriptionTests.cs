using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class SubscriptionTests
{
    private static string Body(string notify, string lifecycle, string expires = "2026-10-06T08:00:00Z", string more = "") => $$"""
        {"changeType":"created,updated,deleted","resource":"users/{{SimulatorHost.Organizer}}/events","notificationUrl":"{{notify}}",
         "lifecycleNotificationUrl":"{{lifecycle}}","clientState":"secret","expirationDateTime":"{{expires}}"{{more}}}
        """;

    private static async Task<Answer> PostAsync(SimulatorHost host, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await host.SendRawAsync("POST", $"{host.GraphUrl}/subscriptions", content);
    }

    private static async Task<Answer> PatchAsync(SimulatorHost host, string id, string expires)
    {
        using var content = new StringContent($$"""{"expirationDateTime":"{{expires}}"}""", Encoding.UTF8, "application/json");
        return await host.SendRawAsync("PATCH", $"{host.GraphUrl}/subscriptions/{id}", content);
    }

    private static Task<Answer> SubscribeAsync(SimulatorHost host, Listener listener) =>
        PostAsync(host, Body(listener.Address + "/change", listener.Address + "/life"));

    private static Task<Answer> GetAsync(SimulatorHost host, string id) => host.SendRawAsync("GET", $"{host.GraphUrl}/subscriptions/{id}", null);

    [Fact]
    public async Task Both_urls_are_asked_before_the_subscription_exists()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();

        var created = await SubscribeAsync(host, listener);

        created.Status.ShouldBe(201, created.Text);
        listener.Handshakes.ShouldBe(["/change", "/life"]);
        (created["clientState"], created["expirationDateTime"]).ShouldBe(("secret", "2026-10-06T08:00:00.0000000Z"));
        (await GetAsync(host, created.Id)).Json["clientState"].ShouldBeNull();
        var list = await host.SendRawAsync("GET", $"{host.GraphUrl}/subscriptions", null);
        list.Json["value"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(created.Id);
    }

    public static TheoryData<string, Func<HttpContext, string, Task>> WrongAnswers => new()
    {
        { "undecoded", (context, token) => PlainAsync(context, Uri.EscapeDataString(token)) },
        { "json", (context, token) => context.Response.WriteAsJsonAsync(token) },
        { "accepted", (context, token) => PlainAsync(context, token, 202) },
        { "silent", (context, _) => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted) },
        { "only one", (context, token) => PlainAsync(context, context.Request.Path == "/change" ? token : "other") },
        { "redirect", (context, _) => RedirectAsync(context) },
    };

    private static Task PlainAsync(HttpContext context, string text, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(text);
    }

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect("http://192.0.2.1/");
        return Task.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(WrongAnswers), DisableDiscoveryEnumeration = true)]
    public async Task Handshake_that_is_answered_wrongly_makes_no_subscription(string how, Func<HttpContext, string, Task> answer)
    {
        await using var host = await SimulatorHost.StartAsync(options => options with
        {
            HandshakeTimeout = how == "silent" ? TimeSpan.FromMilliseconds(100) : options.HandshakeTimeout,
        });
        await using var listener = await Listener.StartAsync();
        listener.Answer = answer;

        var refused = await SubscribeAsync(host, listener);

        (refused.Status, refused.Code).ShouldBe((400, "ValidationError"));
        (await host.StateAsync())["counts"]!["subscriptions"]!.GetValue<int>().ShouldBe(0);
    }

    [Theory]
    [InlineData("http://192.0.2.1/change", "2026-10-06T08:00:00Z", 400)]
    [InlineData("https://127.0.0.1:1/change", "2026-10-06T08:00:00Z", 400)]
    [InlineData("http://user@127.0.0.1:1/change", "2026-10-06T08:00:00Z", 400)]
    [InlineData("http://127.0.0.1:1/change", "2026-10-06T08:00:00Z", 400)]
    [InlineData("http://127.0.0.1:1/change", "2026-10-05T08:00:00Z", 400)]
    [InlineData("http://127.0.0.1:1/change", "2026-10-08T06:30:01Z", 400)]
    public async Task Target_that_is_elsewhere_or_unreachable_and_expiry_out_of_bounds_are_refused(string url, string expires, int status)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await PostAsync(host, Body(url, url, expires))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Expiry_may_be_4230_minutes_ahead_and_no_more()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        var created = await PostAsync(host, Body(listener.Address, listener.Address, "2026-10-08T06:30:00Z"));
        created.Status.ShouldBe(201, created.Text);

        (await PatchAsync(host, created.Id, "2026-10-08T06:30:01Z")).Status.ShouldBe(400);

        (await PostAsync(host, Body(listener.Address, listener.Address, "2026-10-05T08:01:00Z")))["expirationDateTime"]
            .ShouldBe("2026-10-05T08:45:00.0000000Z", "a shorter one is lengthened");
    }

    [Fact]
    public async Task Subscription_ends_at_its_expiry_unless_it_is_renewed()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        var renewed = await SubscribeAsync(host, listener);
        var left = await SubscribeAsync(host, listener);
        (await PatchAsync(host, renewed.Id, "2026-10-07T08:00:00Z")).Status.ShouldBe(200);

        host.Clock.Set(SimulatorHost.Start.AddDays(1));

        (await GetAsync(host, left.Id)).Status.ShouldBe(404);
        (await PatchAsync(host, left.Id, "2026-10-07T08:00:00Z")).Status.ShouldBe(404);
        (await GetAsync(host, renewed.Id)).Status.ShouldBe(200);
        (await host.SendRawAsync("POST", $"{host.GraphUrl}/subscriptions/{renewed.Id}/reauthorize", null)).Status.ShouldBe(204);
        (await host.SendRawAsync("DELETE", $"{host.GraphUrl}/subscriptions/{renewed.Id}", null)).Status.ShouldBe(204);
        (await GetAsync(host, renewed.Id)).Status.ShouldBe(404);
        (await host.StateAsync())["subscriptions"]!.AsArray().Select(item => item!["removed"]!.GetValue<string>()).ShouldBe(["deleted", "expired"]);
    }

    [Theory]
    [InlineData("changeType", "moved", 400)]
    [InlineData("resource", "users/other/events", 501)]
    [InlineData("resource", "teams/x/channels", 501)]
    public async Task What_cannot_be_watched_is_refused(string name, string value, int status)
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        var body = JsonNode.Parse(Body(listener.Address, listener.Address))!;
        body[name] = value;

        (await PostAsync(host, body.ToJsonString())).Status.ShouldBe(status);
        listener.Handshakes.ShouldBeEmpty();
    }
}
