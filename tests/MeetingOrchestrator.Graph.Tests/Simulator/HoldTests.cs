using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class HoldTests
{
    private const string CreateOrGet = "onlineMeetings/createOrGet";
    private const string Body = """{"externalId":"m"}""";

    private static async Task<string> HoldAsync(SimulatorHost host, string when, int occurrence = 1)
    {
        var hold = await host.ControlAsync("POST", "holds",
            $$"""{"method":"POST","pathTemplate":"/users/{user-id}/onlineMeetings/createOrGet","when":"{{when}}","occurrence":{{occurrence}}}""");
        hold.Status.ShouldBe(201);
        hold["state"].ShouldBe("waiting");
        return hold.Id;
    }

    private static async Task<int> MeetingsAsync(SimulatorHost host) =>
        (await host.StateAsync())["counts"]!["meetings"]!.GetValue<int>();

    [Theory]
    [InlineData("before", 0)]
    [InlineData("after", 1)]
    public async Task Held_request_has_its_effect_only_when_held_after_and_answers_when_released(string when, int meetingsWhileHeld)
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await HoldAsync(host, when);

        var pending = host.SendAsync("POST", CreateOrGet, Body);
        (await host.ControlAsync("GET", $"holds/{id}/reached"))["state"].ShouldBe("reached");
        (await MeetingsAsync(host)).ShouldBe(meetingsWhileHeld);
        (await host.JournalAsync()).Count.ShouldBe(meetingsWhileHeld);
        pending.IsCompleted.ShouldBeFalse();
        (await host.ControlAsync("DELETE", $"holds/{id}")).Status.ShouldBe(204);

        (await pending).Status.ShouldBe(201);
        (await MeetingsAsync(host)).ShouldBe(1);
    }

    [Theory]
    [InlineData("before", 0, 201)]
    [InlineData("after", 1, 200)]
    public async Task Client_that_goes_away_while_held_leaves_a_server_that_goes_on(string when, int effects, int replayStatus)
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await HoldAsync(host, when);
        using (var dying = new HttpClient())
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/{CreateOrGet}")
            {
                Content = new StringContent(Body, null, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {SimulatorHost.Token}");
            using var killed = new CancellationTokenSource();
            var pending = dying.SendAsync(request, killed.Token);
            await host.ControlAsync("GET", $"holds/{id}/reached");
            await killed.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(pending);
        }

        (await StateOfAsync(host, "dropped"))["id"]!.GetValue<string>().ShouldBe(id);
        (await MeetingsAsync(host)).ShouldBe(effects);
        (await host.JournalAsync()).Count.ShouldBe(effects);
        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(replayStatus);
        (await MeetingsAsync(host)).ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_numbered_request_is_held_and_others_pass()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await HoldAsync(host, "before", occurrence: 2);

        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(201);
        (await host.SendAsync("GET", "events")).Status.ShouldBe(200);
        var second = host.SendAsync("POST", CreateOrGet, Body);
        await host.ControlAsync("GET", $"holds/{id}/reached");
        (await host.SendAsync("POST", CreateOrGet, Body)).Status.ShouldBe(200);
        second.IsCompleted.ShouldBeFalse();
        await host.ControlAsync("DELETE", $"holds/{id}");

        (await second).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Stopping_the_server_drops_what_is_held()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await HoldAsync(host, "before");
        var pending = host.SendAsync("POST", CreateOrGet, Body);
        await host.ControlAsync("GET", $"holds/{id}/reached");
        var waiting = await HoldAsync(host, "after");
        var waiter = host.ControlAsync("GET", $"holds/{waiting}/reached");

        await host.StopServerAsync();

        await Should.ThrowAsync<HttpRequestException>(pending);
        (await waiter)["state"].ShouldBe("dropped");
    }

    [Theory]
    [InlineData("""{"method":"POST","pathTemplate":"/x","when":"during"}""")]
    [InlineData("""{"method":"POST","pathTemplate":"/x","when":"after","occurrence":0}""")]
    [InlineData("""{"method":"POST","when":"after"}""")]
    public async Task Hold_that_could_never_work_is_refused(string body)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.ControlAsync("POST", "holds", body)).Status.ShouldBe(400);
        (await host.ControlAsync("DELETE", "holds/7")).Status.ShouldBe(404);
    }

    /// <summary>Waits until some hold is in the state: the server learns of a closed connection a moment after the client closed it.</summary>
    private static async Task<JsonNode> StateOfAsync(SimulatorHost host, string state)
    {
        while (true)
        {
            SimulatorHost.Cancelled.ThrowIfCancellationRequested();
            var holds = (await host.ControlAsync("GET", "holds")).Json.AsArray();
            if (holds.FirstOrDefault(hold => hold!["state"]!.GetValue<string>() == state) is { } found)
                return found;
        }
    }
}
