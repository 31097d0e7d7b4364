using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class JournalAndStateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-simulator-").FullName;

    private string JournalPath => Path.Combine(_folder, "journal.jsonl");

    private string StatePath => Path.Combine(_folder, "state.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<SimulatorHost> StartAsync() =>
        SimulatorHost.StartAsync(options => options with { JournalPath = JournalPath, StatePath = StatePath });

    [Fact]
    public async Task Journal_line_holds_what_was_asked_and_answered_but_no_token()
    {
        await using var host = await StartAsync();
        var created = await host.SendAsync(
            "POST", "onlineMeetings/createOrGet", """{"externalId":"m","subject":"Совет"}""",
            ("Prefer", "IdType=\"ImmutableId\""), ("Accept-Language", "ru-RU"), ("client-request-id", "c1"), ("X-Other", "no"));
        await host.SendAsync("GET", "events?$top=3");

        var lines = ReadJournal();

        lines.Count.ShouldBe(2);
        JsonNode.DeepEquals(JsonNode.Parse(lines[0]), JsonNode.Parse($$"""
            {"n":1,"at":"2026-10-05T08:00:00.0000000Z","method":"POST",
             "path":"/v1.0/users/{{SimulatorHost.Organizer}}/onlineMeetings/createOrGet","query":{},
             "headers":{"Prefer":"IdType=\"ImmutableId\"","Accept-Language":"ru-RU","Content-Type":"application/json; charset=utf-8",
                        "client-request-id":"c1"},
             "body":{"externalId":"m","subject":"Совет"},"status":201,"responseId":"{{created.Id}}"}
            """)).ShouldBeTrue(lines[0]);
        JsonNode.Parse(lines[1])!["query"]!.ToJsonString().ShouldBe("""{"$top":"3"}""");
        string.Join('\n', lines).ShouldNotContain(SimulatorHost.Token);
        (await host.JournalAsync()).Select(entry => entry["n"]!.GetValue<int>()).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Malformed_json_is_journaled_as_text()
    {
        await using var host = await StartAsync();

        await host.SendAsync("POST", "events", """{"subject":""");

        (await host.JournalAsync())[0]["body"]!.GetValue<string>().ShouldBe("""{"subject":""");
    }

    [Fact]
    public async Task Everything_is_found_again_after_a_restart_and_numbering_goes_on()
    {
        string before;
        await using (var first = await StartAsync())
        {
            await first.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
            await first.ControlAsync("POST", "attendance",
                """{"externalId":"m","sessions":[{"start":"2026-11-10T09:00:00Z","end":"2026-11-10T10:00:00Z","records":[]}]}""");
            var message = await first.SendAsync("POST", "messages", """{"toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]}""");
            await first.SendAsync("POST", $"messages/{message.Id}/send");
            await first.SendAsync("POST", "events", Event);
            await first.ControlAsync("POST", "replies", """{"address":"a@gov.example","response":"accepted"}""");
            before = (await first.StateAsync()).ToJsonString();
        }

        await using var second = await StartAsync();

        (await second.StateAsync()).ToJsonString().ShouldBe(before);
        (await second.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""")).Status.ShouldBe(200);
        (await second.SendAsync("POST", "events", Event)).Status.ShouldBe(201);
        (await second.StateAsync())["events"]!.AsArray().Count.ShouldBe(1);
        (await second.JournalAsync()).Select(entry => entry["n"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 6));
        ReadJournal().Count.ShouldBe(6);
    }

    [Fact]
    public async Task Line_torn_by_a_kill_is_cut_off_and_the_rest_is_kept()
    {
        await using (var first = await StartAsync())
            await first.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");
        foreach (var path in new[] { JournalPath, StatePath })
            await File.AppendAllTextAsync(path, "{\"kind\":\"mee", SimulatorHost.Cancelled);

        await using (var second = await StartAsync())
            (await second.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"n"}""")).Status.ShouldBe(201);

        await using var third = await StartAsync();
        (await third.StateAsync())["counts"]!["meetings"]!.GetValue<int>().ShouldBe(2);
        (await third.JournalAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_paths_nothing_survives()
    {
        await using (var first = await SimulatorHost.StartAsync())
            await first.SendAsync("POST", "onlineMeetings/createOrGet", """{"externalId":"m"}""");

        await using var second = await SimulatorHost.StartAsync();

        (await second.StateAsync())["meetings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Clock_is_set_over_the_control_api_only_when_it_is_virtual()
    {
        await using var host = await StartAsync();
        (await host.ControlAsync("PUT", "clock", """{"now":"2027-01-01T03:00:00+03:00"}""")).Status.ShouldBe(204);
        (await host.StateAsync())["now"]!.GetValue<string>().ShouldBe("2027-01-01T00:00:00.0000000Z");

        await using var real = await SimulatorHost.StartAsync(options => options with { Time = TimeProvider.System });
        (await real.ControlAsync("PUT", "clock", """{"now":"2027-01-01T00:00:00Z"}""")).Status.ShouldBe(409);
    }

    private const string Event = """
        {"transactionId":"t","start":{"dateTime":"2026-11-10T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-10T10:00:00","timeZone":"UTC"},
         "attendees":[{"emailAddress":{"address":"a@gov.example"}}],"singleValueExtendedProperties":[{"id":"x","value":"1"}]}
        """;

    // The simulator still has the file open for writing.
    private List<string> ReadJournal()
    {
        using var file = new StreamReader(new FileStream(JournalPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return [.. file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
