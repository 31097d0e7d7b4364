namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class LimitTests
{
    private const string Mail = """{"message":{"subject":"s","toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]}}""";

    [Fact]
    public async Task Fifth_concurrent_call_to_the_mailbox_is_throttled_and_a_meeting_call_is_not()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (holds, pending) = (new List<string>(), new List<Task<Answer>>());
        for (var i = 0; i < 4; i++)
        {
            var hold = await host.ControlAsync(
                "POST", "holds", $$"""{"method":"GET","pathTemplate":"/users/{user-id}/events/{event-id}","when":"before","occurrence":1}""");
            pending.Add(host.SendAsync("GET", $"events/e{i}"));
            (await host.ControlAsync("GET", $"holds/{hold.Id}/reached"))["state"].ShouldBe("reached");
            holds.Add(hold.Id);
        }

        var fifth = await host.SendAsync("GET", "messages");
        var meeting = await host.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");

        (fifth.Status, fifth.Code).ShouldBe((429, "ApplicationThrottled"));
        meeting.Status.ShouldBe(201);
        foreach (var hold in holds)
            await host.ControlAsync("DELETE", $"holds/{hold}");
        (await Task.WhenAll(pending)).ShouldAllBe(answer => answer.Status == 404);
        (await host.SendAsync("GET", "messages")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Thirty_first_mail_within_a_minute_is_throttled_until_the_first_is_a_minute_old()
    {
        await using var host = await SimulatorHost.StartAsync();
        for (var i = 0; i < 30; i++)
        {
            host.Clock.Set(SimulatorHost.Start.AddSeconds(i));
            (await host.SendAsync("POST", "sendMail", Mail)).Status.ShouldBe(202);
        }
        host.Clock.Set(SimulatorHost.Start.AddSeconds(30));

        var refused = await host.SendAsync("POST", "sendMail", Mail);

        (refused.Status, refused.Header("Retry-After")).ShouldBe((429, "30"));
        (await host.StateAsync())["counts"]!["messages"]!.GetValue<int>().ShouldBe(30);
        host.Clock.Set(SimulatorHost.Start.AddSeconds(60));
        (await host.SendAsync("POST", "sendMail", Mail)).Status.ShouldBe(202);
        (await host.SendAsync("POST", "sendMail", Mail)).Status.ShouldBe(429);
    }

    [Fact]
    public async Task Clock_set_back_does_not_keep_the_mailbox_throttled()
    {
        await using var host = await SimulatorHost.StartAsync(options => options with { Limits = new() { MailsPerMinute = 1 } });
        await host.SendAsync("POST", "sendMail", Mail);
        host.Clock.Set(SimulatorHost.Start.AddDays(-1));

        (await host.SendAsync("POST", "sendMail", Mail)).Status.ShouldBe(202);
    }

    [Theory]
    [InlineData("messages", 600)]
    [InlineData("onlineMeetings/none", 10)]
    public async Task Requests_over_the_limit_of_their_window_are_throttled_and_others_are_not(string path, int seconds)
    {
        await using var host = await SimulatorHost.StartAsync(options => options with
        {
            Limits = new() { OutlookRequestsPerTenMinutes = 3, MeetingRequestsPerTenSeconds = 3 },
        });
        for (var i = 0; i < 3; i++)
            (await host.SendAsync("GET", path)).Status.ShouldNotBe(429);

        var refused = await host.SendAsync("GET", path);

        (refused.Status, refused.Header("Retry-After")).ShouldBe((429, $"{seconds}"));
        (await host.SendAsync("GET", path == "messages" ? "onlineMeetings/none" : "messages")).Status.ShouldNotBe(429);
        host.Clock.Set(SimulatorHost.Start.AddSeconds(seconds));
        (await host.SendAsync("GET", path)).Status.ShouldNotBe(429);
    }

    [Fact]
    public async Task Limit_of_zero_is_none()
    {
        await using var host = await SimulatorHost.StartAsync(options => options with { Limits = new() { MailsPerMinute = 0 } });

        for (var i = 0; i < 40; i++)
            (await host.SendAsync("POST", "sendMail", Mail)).Status.ShouldBe(202);
    }

    [Fact]
    public async Task Limits_are_the_documented_ones_by_default()
    {
        await using var host = await SimulatorHost.StartAsync(options =>
        {
            options.Limits.ShouldBe(new GraphSimulator.SimulatorLimits
            {
                ConcurrentOutlookCalls = 4,
                OutlookRequestsPerTenMinutes = 10_000,
                MailsPerMinute = 30,
                MeetingRequestsPerTenSeconds = 5_000,
                Attendees = 500,
            });
            return options;
        });
    }
}
