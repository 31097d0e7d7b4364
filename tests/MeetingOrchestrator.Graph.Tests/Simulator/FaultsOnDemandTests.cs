namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class FaultsOnDemandTests
{
    private const string CreateOrGet = "onlineMeetings/createOrGet";
    private const string Body = """{"externalId":"m"}""";

    private const string Event =
        """{"transactionId":"t","start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T10:00:00","timeZone":"UTC"}}""";

    private static async Task PlanAsync(SimulatorHost host, string fault, string match = "{}") =>
        (await host.ControlAsync("POST", "faults", $$"""{"fault":"{{fault}}","match":{{match}}}""")).Status.ShouldBe(201);

    private static async Task<int> MeetingsAsync(SimulatorHost host) =>
        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>();

    private static async Task<string> FiredAsync(SimulatorHost host) => (await host.StateAsync())["faults"]!["fired"]!.ToJsonString();

    [Theory]
    [InlineData("throttled:2", 429, "2")]
    [InlineData("throttled:150", 429, "150")]
    [InlineData("throttled:date:62", 429, "Mon, 05 Oct 2026 08:01:02 GMT")]
    [InlineData("throttled", 429, null)]
    [InlineData("unavailable:5", 503, "5")]
    [InlineData("gatewayTimeout", 504, null)]
    [InlineData("conflict", 409, null)]
    public async Task Fault_before_commit_refuses_once_without_effect(string fault, int status, string? retryAfter)
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, fault);

        var refused = await host.SendAsync("POST", CreateOrGet, Body);

        refused.Status.ShouldBe(status);
        (refused.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null).ShouldBe(retryAfter);
        (await MeetingsAsync(host)).ShouldBe(0);
        (await FiredAsync(host)).ShouldBe($$"""{"{{fault}}":1}""");
        (await host.JournalAsync())[0]["fault"]!.GetValue<string>().ShouldBe(fault);
        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("unavailableAfterCommit", 503)]
    [InlineData("gatewayTimeoutAfterCommit", 504)]
    public async Task Fault_after_commit_hides_an_effect_that_is_there(string fault, int status)
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, fault);

        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(status);

        (await MeetingsAsync(host)).ShouldBe(1);
        var entry = (await host.JournalAsync()).ShouldHaveSingleItem();
        (entry["status"]!.GetValue<int>(), entry["effectStatus"]!.GetValue<int>()).ShouldBe((status, 201));
        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("dropped", 0)]
    [InlineData("droppedAfterCommit", 1)]
    public async Task Dropped_connection_has_its_effect_only_after_commit(string fault, int meetings)
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, fault);

        await Should.ThrowAsync<HttpRequestException>(host.SendAsync("POST", CreateOrGet, Body));

        (await MeetingsAsync(host)).ShouldBe(meetings);
        (await host.JournalAsync()).ShouldHaveSingleItem()["status"]!.GetValue<int>().ShouldBe(0);
        (await FiredAsync(host)).ShouldBe($$"""{"{{fault}}":1}""");
    }

    [Fact]
    public async Task Fault_after_commit_does_not_fire_on_a_request_that_is_refused_anyway()
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, "droppedAfterCommit");

        (await host.SendAsync("POST", CreateOrGet, """{"externalId":""}""")).Status.ShouldBe(400);

        (await FiredAsync(host)).ShouldBe("{}");
    }

    [Theory]
    [InlineData("duplicateTransaction400", 400)]
    [InlineData("duplicateTransaction409", 409)]
    public async Task Duplicate_transaction_fault_fires_only_on_a_new_event(string fault, int status)
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, fault);

        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(201);
        var answer = await host.SendAsync("POST", "events", Event);

        (answer.Status, answer.Code).ShouldBe((status, "ErrorDuplicateTransactionId"));
    }

    [Fact]
    public async Task Precondition_fault_fires_on_a_patch_with_the_right_etag()
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, "preconditionFailed");
        var created = await host.SendAsync("POST", "events", Event);

        var answer = await host.SendAsync("PATCH", $"events/{created.Id}", "{}", ("If-Match", created["@odata.etag"]));

        answer.Status.ShouldBe(412);
        (await host.SendAsync("PATCH", $"events/{created.Id}", "{}", ("If-Match", created["@odata.etag"]))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Match_chooses_by_method_template_pattern_skip_and_times()
    {
        await using var host = await SimulatorHost.StartAsync();
        await PlanAsync(host, "unavailable", """{"method":"get","pathTemplate":"/users/{user-id}/events","skip":1,"times":2}""");
        await PlanAsync(host, "gatewayTimeout", """{"pathPattern":"/messages$","times":0}""");

        var events = new List<int>();
        for (var i = 0; i < 5; i++)
            events.Add((await host.SendAsync("GET", "events")).Status);

        events.ShouldBe([200, 503, 503, 200, 200]);
        for (var i = 0; i < 3; i++)
            (await host.SendAsync("GET", "messages")).Status.ShouldBe(504);
        var state = (await host.StateAsync())["faults"]!;
        state["total"]!.GetValue<int>().ShouldBe(5);
        state["planned"]![0]!["seen"]!.GetValue<int>().ShouldBe(5);
        (await host.ControlAsync("DELETE", "faults/2")).Status.ShouldBe(204);
        (await host.SendAsync("GET", "messages")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Random_faults_are_the_same_for_a_seed_and_others_for_another()
    {
        var first = await RunAsync(7);

        (await RunAsync(7)).ShouldBe(first);
        (await RunAsync(8)).ShouldNotBe(first);
        first.Count(status => status != 200).ShouldBeInRange(8, 32, "a fifth of a hundred");
    }

    private static async Task<List<int>> RunAsync(int seed)
    {
        await using var host = await SimulatorHost.StartAsync(options => options with
        {
            RandomFaults = new() { Seed = seed, Rate = 0.2, Faults = ["throttled:2", "unavailable", "gatewayTimeout"] },
        });
        var statuses = new List<int>();
        for (var i = 0; i < 100; i++)
            statuses.Add((await host.SendAsync("GET", "events")).Status);
        (await host.StateAsync())["faults"]!["total"]!.GetValue<int>().ShouldBe(statuses.Count(status => status != 200));
        return statuses;
    }

    [Fact]
    public async Task Random_faults_are_switched_on_and_off_over_the_control_api()
    {
        await using var host = await SimulatorHost.StartAsync();
        (await host.ControlAsync("POST", "faults/random", """{"seed":1,"rate":1,"faults":["unavailable"]}""")).Status.ShouldBe(201);
        (await host.SendAsync("GET", "events")).Status.ShouldBe(503);

        (await host.ControlAsync("DELETE", "faults")).Status.ShouldBe(204);

        (await host.SendAsync("GET", "events")).Status.ShouldBe(200);
        (await host.StateAsync())["faults"]!["random"].ShouldBeNull();
        (await FiredAsync(host)).ShouldBe("""{"unavailable":1}""");
    }

    [Theory]
    [InlineData("faults", """{"fault":"flood"}""")]
    [InlineData("faults", """{"fault":"throttled","retryAfter":"soon"}""")]
    [InlineData("faults", """{"fault":"throttled","match":{"times":-1}}""")]
    [InlineData("faults", """{"fault":"throttled","match":{"pathPattern":"("}}""")]
    [InlineData("faults", """{"match":{}}""")]
    [InlineData("faults/random", """{"seed":1,"rate":1.5}""")]
    [InlineData("faults/random", """{"seed":1,"rate":0.5,"faults":[]}""")]
    public async Task Fault_that_could_never_fire_is_refused(string path, string body)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.ControlAsync("POST", path, body)).Status.ShouldBe(400);
        (await host.ControlAsync("DELETE", "faults/9")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Simulator_that_forgets_idempotency_makes_duplicates()
    {
        const string Draft = """{"internetMessageId":"<a@b.example>","toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]}""";
        await using var host = await SimulatorHost.StartAsync(options => options with { ForgetIdempotency = true });

        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(201);
        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(201);
        (await host.SendAsync("POST", "events", Event)).Id.ShouldNotBe((await host.SendAsync("POST", "events", Event)).Id);
        await host.SendAsync("POST", "messages", Draft);
        var filter = Uri.EscapeDataString("internetMessageId eq '<a@b.example>'");
        (await host.SendAsync("GET", $"messages?$filter={filter}")).Json["value"]!.AsArray().ShouldBeEmpty();

        var counts = (await host.StateAsync())["counts"]!;
        (counts["meetings"]!.GetValue<int>(), counts["events"]!.GetValue<int>()).ShouldBe((2, 2));
    }
}
