using System.Text;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>What the simulator journals of batches, subscriptions and deltas, by the validator of the requests.</summary>
public sealed class JournalSchemaTests
{
    [Fact]
    public async Task Batch_with_its_items_subscription_and_delta_links_fit_the_schema_and_a_planted_fault_in_an_item_does_not()
    {
        var journal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using var host = await SimulatorHost.StartAsync(options => options with { JournalPath = journal });
            await using var listener = await Listener.StartAsync();
            await PostAsync(host, "subscriptions", $$"""
                {"changeType":"updated","resource":"users/{{SimulatorHost.Organizer}}/events","notificationUrl":"{{listener.Address}}","expirationDateTime":"2026-10-06T08:00:00Z"}
                """);
            await PostAsync(host, "$batch", Batch("""{"subject":"x"}"""));
            var round = await host.SendAsync(
                "GET", "calendarView/delta()?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z");
            (await host.SendRawAsync("GET", round["@odata.deltaLink"], null)).Status.ShouldBe(200);

            var (exit, output) = await PeerSchema.CheckAsync("validate-requests.mjs", await ReadAsync(journal));
            exit.ShouldBe(0, output);
            output.ShouldContain("6 requests, 0 violations");

            await PostAsync(host, "$batch", Batch("""{"subjekt":"x"}"""));
            (exit, output) = await PeerSchema.CheckAsync("validate-requests.mjs", await ReadAsync(journal));
            exit.ShouldBe(1, output);
            output.ShouldContain("item e: body");
            output.ShouldContain($"8: POST /v1.0/users/{SimulatorHost.Organizer}/messages: body");
        }
        finally
        {
            File.Delete(journal);
        }
    }

    private static string Batch(string message) => $$"""
        {"requests":[{"id":"e","method":"POST","url":"/users/{{SimulatorHost.Organizer}}/messages","headers":{"Content-Type":"application/json"},"body":{{message}}},
                     {"id":"g","method":"GET","url":"/users/{{SimulatorHost.Organizer}}/events?$top=5"}]}
        """;

    private static async Task PostAsync(SimulatorHost host, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        (await host.SendRawAsync("POST", $"{host.GraphUrl}/{path}", content)).Status.ShouldBeInRange(200, 201);
    }

    // The simulator still has the file open for writing.
    private static async Task<string> ReadAsync(string journal)
    {
        using var file = new StreamReader(new FileStream(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return await file.ReadToEndAsync(SimulatorHost.Cancelled);
    }
}
