using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class NotificationTests
{
    private const string Event = """
        {"transactionId":"t","start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T10:00:00","timeZone":"UTC"},
         "attendees":[{"emailAddress":{"address":"a@gov.example"}}]}
        """;

    private static async Task<string> SubscribeAsync(
        SimulatorHost host, Listener listener, string resource = "events", string types = "created,updated,deleted")
    {
        using var content = new StringContent($$"""
            {"changeType":"{{types}}","resource":"users/{{SimulatorHost.Organizer}}/{{resource}}","notificationUrl":"{{listener.Address}}/change",
             "lifecycleNotificationUrl":"{{listener.Address}}/life","clientState":"secret","expirationDateTime":"2026-10-07T08:00:00Z"}
            """, Encoding.UTF8, "application/json");
        var created = await host.SendRawAsync("POST", $"{host.GraphUrl}/subscriptions", content, ("Prefer", "IdType=\"ImmutableId\""));
        created.Status.ShouldBe(201, created.Text);
        return created.Id;
    }

    private static async Task<List<(string Path, JsonNode Body)>> ReceivedAsync(SimulatorHost host, Listener listener)
    {
        (await host.ControlAsync("GET", "notifications/settled")).Status.ShouldBe(200);
        var received = listener.Received.ToList();
        listener.Received.Clear();
        return received;
    }

    private static async Task<string> CreateAsync(SimulatorHost host, string transaction = "t") =>
        (await host.SendAsync(
            "POST", "events", Event.Replace("\"t\"", $"\"{transaction}\"", StringComparison.Ordinal), ("Prefer", "IdType=\"ImmutableId\""))).Id;

    private static string Line(JsonNode notification) =>
        $"{notification["changeType"] ?? notification["lifecycleEvent"]} {notification["clientState"]}";

    [Fact]
    public async Task Change_reply_and_cancellation_are_notified_without_the_content()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        var subscription = await SubscribeAsync(host, listener);

        var id = await CreateAsync(host);
        await host.ControlAsync("POST", "replies", """{"address":"a@gov.example","response":"accepted"}""");
        await host.SendAsync("POST", $"events/{id}/cancel", "{}");

        var received = await ReceivedAsync(host, listener);
        var notifications = received.Select(item => item.Body["value"]!.AsArray().ShouldHaveSingleItem()!).ToList();
        notifications.Select(Line).ShouldBe(["created secret", "updated secret", "deleted secret"]);
        received.ShouldAllBe(item => item.Path == "/change");
        notifications.ShouldAllBe(item => item["subscriptionId"]!.GetValue<string>() == subscription);
        notifications[1]["resource"]!.GetValue<string>().ShouldBe($"Users/{SimulatorHost.Organizer}/Events/{id}");
        notifications[1]["resourceData"]!["id"]!.GetValue<string>().ShouldBe(id);
        (await host.ControlAsync("GET", "notifications")).Json.AsArray().ShouldAllBe(entry => entry!["status"]!.GetValue<int>() == 202);
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_notified_and_nothing_after_the_expiry()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        await SubscribeAsync(host, listener, types: "deleted");
        await SubscribeAsync(host, listener, "mailFolders('Inbox')/messages", "created");
        var id = await CreateAsync(host);
        await host.ControlAsync("POST", "bounces", """{"addresses":["a@gov.example"]}""");
        await host.SendAsync("POST", "sendMail", """{"message":{"toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]}}""");

        var one = (await ReceivedAsync(host, listener)).ShouldHaveSingleItem().Body["value"]![0]!;
        one["resourceData"]!["@odata.type"]!.GetValue<string>().ShouldBe("#Microsoft.Graph.Message");
        host.Clock.Set(SimulatorHost.Start.AddDays(2));
        await host.SendAsync("DELETE", $"events/{id}");
        (await ReceivedAsync(host, listener)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notifications_are_doubled_reversed_batched_and_forged_on_demand()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        await SubscribeAsync(host, listener);
        var (a, b) = (await CreateAsync(host, "a"), await CreateAsync(host, "b"));
        await ReceivedAsync(host, listener);

        (await host.ControlAsync("POST", "notifications", $$"""{"events":["{{a}}","{{b}}"],"copies":2,"reversed":true}""")).Status.ShouldBe(202);
        (await ReceivedAsync(host, listener)).Select(item => item.Body["value"]!.AsArray().Single()!["resourceData"]!["id"]!.GetValue<string>())
            .ShouldBe([b, b, a, a]);

        await host.ControlAsync("POST", "notifications", """{"batched":true,"changeType":"deleted","clientState":"forged"}""");
        (await ReceivedAsync(host, listener)).ShouldHaveSingleItem().Body["value"]!.AsArray().Select(item => Line(item!))
            .ShouldBe(["deleted forged", "deleted forged"]);
    }

    [Fact]
    public async Task Lost_notifications_are_not_sent_and_later_ones_are()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        await SubscribeAsync(host, listener);
        await host.ControlAsync("PUT", "notifications", """{"delivered":false}""");
        var id = await CreateAsync(host);
        (await ReceivedAsync(host, listener)).ShouldBeEmpty();

        await host.ControlAsync("PUT", "notifications", """{"delivered":true}""");
        await host.SendAsync("PATCH", $"events/{id}", """{"subject":"x"}""");

        Line((await ReceivedAsync(host, listener)).ShouldHaveSingleItem().Body["value"]![0]!).ShouldBe("updated secret");
        (await host.ControlAsync("GET", "notifications")).Json.AsArray().Select(entry => entry!["state"]!.GetValue<string>())
            .ShouldBe(["lost", "answered"]);
    }

    [Theory]
    [InlineData("reauthorizationRequired", 200)]
    [InlineData("missed", 200)]
    [InlineData("subscriptionRemoved", 404)]
    public async Task Lifecycle_event_goes_to_its_own_url(string lifecycle, int statusAfterwards)
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        var id = await SubscribeAsync(host, listener);

        (await host.ControlAsync("POST", "lifecycle", $$"""{"event":"{{lifecycle}}"}""")).Status.ShouldBe(202);

        var (path, body) = (await ReceivedAsync(host, listener)).ShouldHaveSingleItem();
        (path, Line(body["value"]![0]!)).ShouldBe(("/life", $"{lifecycle} secret"));
        (await host.SendRawAsync("GET", $"{host.GraphUrl}/subscriptions/{id}", null)).Status.ShouldBe(statusAfterwards);
    }

    [Fact]
    public async Task Receiver_that_is_gone_does_not_stop_the_simulator()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using (var listener = await Listener.StartAsync())
            await SubscribeAsync(host, listener);

        await CreateAsync(host);

        var log = (await host.ControlAsync("GET", "notifications/settled")).Json.AsArray();
        log.ShouldHaveSingleItem()!["state"]!.GetValue<string>().ShouldBe("unreachable");
    }

    [Fact]
    public async Task Every_kind_of_notification_fits_the_schema()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var listener = await Listener.StartAsync();
        await SubscribeAsync(host, listener);
        await CreateAsync(host);
        await host.ControlAsync("POST", "lifecycle", """{"event":"missed"}""");
        var bodies = (await ReceivedAsync(host, listener)).Select(item => item.Body).ToList();
        bodies.Count.ShouldBe(2);

        var (exit, output) = await CheckAsync(bodies);
        exit.ShouldBe(0, output);

        bodies[0]["value"]![0]!["changeTyp"] = "updated";
        (exit, output) = await CheckAsync(bodies);
        exit.ShouldBe(1, output);
        output.ShouldContain("changeTyp");
    }

    private static Task<(int Exit, string Output)> CheckAsync(IEnumerable<JsonNode> bodies) =>
        PeerSchema.CheckAsync("validate-notifications.mjs", string.Join('\n', bodies.Select(body => body.ToJsonString())));

    [Theory]
    [InlineData("notifications", """{"changeType":"moved"}""", 400)]
    [InlineData("notifications", """{"copies":0}""", 400)]
    [InlineData("notifications", """{"events":["none"]}""", 404)]
    [InlineData("lifecycle", """{"event":"renewed"}""", 400)]
    [InlineData("lifecycle", """{"event":"missed"}""", 404)]
    public async Task Notification_that_could_not_be_sent_is_refused(string path, string body, int status)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.ControlAsync("POST", path, body)).Status.ShouldBe(status);
    }
}
