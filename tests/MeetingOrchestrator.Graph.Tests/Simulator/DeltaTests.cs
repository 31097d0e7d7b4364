namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class DeltaTests
{
    private const string November = "startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z";

    private static string Event(string subject, string day = "2026-11-10") => $$$"""
        {"subject":"{{{subject}}}","transactionId":"{{{subject}}}","attendees":[{"emailAddress":{"address":"a@gov.example"}}],
         "start":{"dateTime":"{{{day}}}T09:00:00","timeZone":"UTC"},"end":{"dateTime":"{{{day}}}T10:00:00","timeZone":"UTC"}}
        """;

    private static async Task<string> CreateAsync(SimulatorHost host, string subject, string day = "2026-11-10") =>
        (await host.SendAsync("POST", "events", Event(subject, day))).Id;

    /// <summary>Follows the pages of a round to its end: what it tells, and the link of the next one.</summary>
    private static async Task<(List<string> Told, string Next)> RoundAsync(SimulatorHost host, string link)
    {
        var told = new List<string>();
        for (var url = link; ;)
        {
            var page = await host.SendRawAsync("GET", url, null, ("Prefer", "odata.maxpagesize=2"));
            page.Status.ShouldBe(200, page.Text);
            page.Json["value"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(2);
            told.AddRange(page.Json["value"]!.AsArray().Select(item => item!["@removed"] is { } removed
                ? $"{removed["reason"]} {item["id"]}"
                : $"{item["subject"]} {item["attendees"]![0]!["status"]!["response"]}"));
            if (page.Json["@odata.deltaLink"]?.GetValue<string>() is { } next)
            {
                next.ShouldStartWith(host.GraphUrl);
                return (told, next);
            }
            url = page.Json["@odata.nextLink"]!.GetValue<string>();
        }
    }

    private static string View(SimulatorHost host, string form = "delta()") =>
        $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/calendarView/{form}?{November}";

    [Theory]
    [InlineData("delta()")]
    [InlineData("delta")]
    public async Task First_round_tells_the_window_by_pages_and_the_next_only_what_changed(string form)
    {
        await using var host = await SimulatorHost.StartAsync();
        var ids = new List<string>();
        foreach (var subject in new[] { "a", "b", "c", "d", "e" })
            ids.Add(await CreateAsync(host, subject));
        await CreateAsync(host, "december", "2026-12-10");

        var (first, link) = await RoundAsync(host, View(host, form));
        first.ShouldBe(["a none", "b none", "c none", "d none", "e none"]);
        (await RoundAsync(host, link)).Told.ShouldBeEmpty();

        await host.SendAsync("POST", $"events/{ids[0]}/cancel", "{}");
        await host.SendAsync("DELETE", $"events/{ids[1]}");
        await host.SendAsync("PATCH", $"events/{ids[2]}", """{"subject":"c2"}""");
        await host.SendAsync(
            "PATCH", $"events/{ids[3]}",
            """{"start":{"dateTime":"2027-01-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-01-10T10:00:00","timeZone":"UTC"}}""");
        await CreateAsync(host, "f");

        var (second, last) = await RoundAsync(host, link);
        second.ShouldBe([$"deleted {ids[0]}", $"deleted {ids[1]}", "c2 none", $"deleted {ids[3]}", "f none"]);
        (await RoundAsync(host, last)).Told.ShouldBeEmpty();
        (await RoundAsync(host, link)).Told.Count.ShouldBe(5, "a link may be used again");
    }

    [Fact]
    public async Task Reply_of_an_attendee_is_a_change()
    {
        await using var host = await SimulatorHost.StartAsync();
        await CreateAsync(host, "a");
        var (_, link) = await RoundAsync(host, View(host));

        await host.ControlAsync("POST", "replies", """{"address":"a@gov.example","response":"declined"}""");

        (await RoundAsync(host, link)).Told.ShouldBe(["a declined"]);
    }

    [Fact]
    public async Task Event_that_came_and_went_between_two_rounds_is_not_told()
    {
        await using var host = await SimulatorHost.StartAsync();
        var (_, link) = await RoundAsync(host, View(host));
        await host.SendAsync("DELETE", $"events/{await CreateAsync(host, "a")}");

        (await RoundAsync(host, link)).Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_between_two_pages_is_told_in_the_next_round()
    {
        await using var host = await SimulatorHost.StartAsync();
        var ids = new List<string>();
        foreach (var subject in new[] { "a", "b", "c" })
            ids.Add(await CreateAsync(host, subject));
        var page = await host.SendRawAsync("GET", View(host), null, ("Prefer", "odata.maxpagesize=2"));

        await host.SendAsync("PATCH", $"events/{ids[0]}", """{"subject":"a2"}""");

        var (rest, link) = await RoundAsync(host, page["@odata.nextLink"]);
        rest.ShouldBe(["c none"]);
        (await RoundAsync(host, link)).Told.ShouldBe(["a2 none"]);
    }

    [Fact]
    public async Task Lost_sync_state_answers_410_and_a_full_round_starts_again()
    {
        await using var host = await SimulatorHost.StartAsync();
        await CreateAsync(host, "a");
        var (_, link) = await RoundAsync(host, View(host));
        await host.ControlAsync("POST", "faults", """{"fault":"syncStateNotFound"}""");

        var gone = await host.SendRawAsync("GET", link, null);

        (gone.Status, gone.Code).ShouldBe((410, "SyncStateNotFound"));
        (await RoundAsync(host, View(host))).Told.ShouldBe(["a none"]);
        await using var other = await SimulatorHost.StartAsync();
        var token = link[link.IndexOf('?', StringComparison.Ordinal)..];
        (await other.SendAsync("GET", $"calendarView/delta(){token}")).Status.ShouldBe(410, "a token of another store");
        (await other.SendAsync("GET", "calendarView/delta()?$deltatoken=x")).Status.ShouldBe(410);
    }

    [Theory]
    [InlineData("calendarView")]
    [InlineData("calendarView/delta()")]
    [InlineData("calendarView?startDateTime=2026-11-01T00:00:00Z")]
    [InlineData("calendarView?startDateTime=2026-11-02T00:00:00Z&endDateTime=2026-11-01T00:00:00Z")]
    [InlineData("calendarView/delta()?" + November + "&$select=subject")]
    public async Task Window_must_be_given_and_delta_takes_no_select(string path)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.SendAsync("GET", path)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Calendar_view_shows_what_overlaps_the_window_by_start()
    {
        await using var host = await SimulatorHost.StartAsync();
        await CreateAsync(host, "late", "2026-11-20");
        await CreateAsync(host, "early", "2026-11-02");
        await CreateAsync(host, "outside", "2026-12-01");

        var page = await host.SendAsync("GET", $"calendarView?{November}&$top=1&$select=subject");

        page.Json["value"]!.AsArray().ShouldHaveSingleItem()!["subject"]!.GetValue<string>().ShouldBe("early");
        var next = await host.SendRawAsync("GET", page["@odata.nextLink"], null);
        next.Json["value"]!.AsArray().ShouldHaveSingleItem()!["subject"]!.GetValue<string>().ShouldBe("late");
        next.Json["@odata.nextLink"].ShouldBeNull();
    }

    [Fact]
    public async Task Events_delta_needs_no_window()
    {
        await using var host = await SimulatorHost.StartAsync();
        await CreateAsync(host, "a", "2030-01-01");

        var (told, link) = await RoundAsync(host, $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/events/delta()");

        told.ShouldBe(["a none"]);
        (await RoundAsync(host, link)).Told.ShouldBeEmpty();
    }
}
