using System.Diagnostics;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Tests.Simulator;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Provider;

/// <summary>What is sent, checked by another program against the schema made from Microsoft's metadata.</summary>
public sealed class RequestSchemaTests
{
    private static readonly string[] Actions = ["createOrGet"];

    /// <summary>Whatever else the adapter learns to ask must be walked, and named here.</summary>
    private static readonly string[] Kinds =
    [
        "POST users/*/onlineMeetings/createOrGet", "PATCH users/*/onlineMeetings/*", "GET users/*/onlineMeetings/*", "DELETE users/*/onlineMeetings/*",
        "GET users/*/onlineMeetings/*/attendanceReports", "GET users/*/onlineMeetings/*/attendanceReports/*",
        "POST users/*/events", "GET users/*/events", "GET users/*/events/*", "PATCH users/*/events/*", "POST users/*/events/*/cancel",
        "POST $batch", "GET users/*/calendarView/*", "POST users/*/messages", "GET users/*/messages", "POST users/*/messages/*/send",
        "POST subscriptions", "PATCH subscriptions/*",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_of_a_full_walk_fits_the_schema()
    {
        var peer = SchemaPeer.FindOrSkip();
        var journal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await WalkAsync(journal);
            var (exit, output) = await peer.RunAsync(journal);
            exit.ShouldBe(0, output);
            output.ShouldContain(" 0 violations");
            (await KindsAsync(journal)).ShouldBe(Kinds, ignoreOrder: true);

            // A check that cannot fail proves nothing: the same journal with one wrong property more.
            await File.AppendAllTextAsync(
                journal,
                """{"n":99,"method":"PATCH","path":"/v1.0/users/x/onlineMeetings/m","query":{},"headers":{},"body":{"allowRecordings":false}}""" + "\n",
                Cancellation);
            (exit, output) = await peer.RunAsync(journal);
            exit.ShouldBe(1, output);
            output.ShouldContain("99: PATCH /v1.0/users/x/onlineMeetings/m");
            output.ShouldContain("allowRecordings");
        }
        finally
        {
            File.Delete(journal);
        }
    }

    [Theory]
    [InlineData("""{"method":"GET","path":"/v1.0/users/x/onlineMeetings/m/attendanceReports/r","query":{"$filter":"a"},"headers":{},"body":null}""", "$filter")]
    [InlineData("""{"method":"POST","path":"/v1.0/users/x/messages","query":{},"headers":{"Content-Type":"text/plain"},"body":"From: plain"}""", "not base64")]
    [InlineData("""{"method":"POST","path":"/v1.0/users/x/messages/m/send","query":{},"headers":{},"body":{"Comment":"x"}}""", "a body where none is known")]
    [InlineData("""{"method":"POST","path":"/v1.0/users/x/events","query":{},"headers":{},"body":null}""", "the body is missing")]
    [InlineData("""{"method":"POST","path":"/v1.0/users/x/events","query":{},"headers":{},"body":{"start":"2026-11-10"}}""", "body/start")]
    [InlineData("""{"method":"POST","path":"/v1.0/users/x/onlineMeetings/createOrGet","query":{},"headers":{},"body":{"externalId":"a","startDateTime":"tomorrow"}}""", "startDateTime")]
    [InlineData("""{"method":"GET","path":"/v1.0/me","query":{},"headers":{},"body":null}""", "no such operation")]
    [InlineData("""{"method":"GET","path":"/beta/users/x/events","query":{},"headers":{},"body":null}""", "not under /v1.0/")]
    [InlineData("""{"method":"POST","path":"/v1.0/$batch","query":{},"headers":{},"body":{"requests":[{"id":"1","method":"DELETE","url":"/users/x"}]}}""", "item 1: no such operation")]
    public async Task Planted_violation_is_named(string line, string violation)
    {
        var peer = SchemaPeer.FindOrSkip();
        var journal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(journal, line + "\n", Cancellation);
            var (exit, output) = await peer.RunAsync(journal);
            exit.ShouldBe(1, output);
            output.ShouldContain(violation);
        }
        finally
        {
            File.Delete(journal);
        }
    }

    /// <summary>Every kind of request of every port, the answers to trouble included.</summary>
    private static async Task WalkAsync(string journal)
    {
        await using var tenant = await SimulatedTenant.StartAsync(options => options with { JournalPath = journal });
        await using var listener = await Listener.StartAsync();
        var (conference, mailbox) = (tenant.Graph.Conference, tenant.Graph.Mailbox);
        var id = await conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        await conference.HardenAsync(id, Samples.Settings with { Watermark = true, EndToEndEncryption = true }, Cancellation);
        await conference.HardenAsync(id, Samples.Settings, Cancellation);
        await conference.GetJoinInformationAsync(id, Language.Russian, Cancellation);
        await conference.RescheduleAsync(id, "Moved", Samples.Start, Samples.End, Cancellation);

        var entry = await conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        await conference.CreateCalendarEntryAsync(Samples.Entry with { Subject = "Changed" }, Cancellation);
        await conference.UpdateCalendarEntryAsync(
            entry.ProviderEventId, Samples.Entry with { Subject = "Changed", Attendees = [.. Samples.Entry.Attendees.Take(1)] }, Cancellation);
        await tenant.Graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: true, Cancellation);
        await conference.ReadRepliesAsync([entry.ProviderEventId], Cancellation);
        await conference.ReadRepliesAsync([entry.ProviderEventId, "gone"], Cancellation);

        var subscription = await mailbox.SubscribeAsync(
            Samples.Subscription with { NotificationUrl = new($"{listener.Address}/n"), LifecycleUrl = new($"{listener.Address}/l") }, Cancellation);
        await mailbox.RenewAsync(subscription.Id, Samples.End, Cancellation);
        var changes = await mailbox.ReadChangesAsync(null, Samples.Start, Samples.End, Cancellation);
        await mailbox.ReadChangesAsync(changes.DeltaLink, Samples.Start, Samples.End, Cancellation);
        await mailbox.ReadBouncesAsync(Samples.Start, Cancellation);

        await tenant.ControlAsync("attendance", new
        {
            externalId = Samples.Conference.ExternalId,
            sessions = new[] { new { start = "2026-11-10T09:00:00Z", end = "2026-11-10T11:00:00Z", records = Array.Empty<object>() } },
        });
        await conference.FetchAttendanceAsync(id, Cancellation);
        await conference.CancelCalendarEntryAsync(entry.ProviderEventId, "Cancelled", Cancellation);
        await conference.DeleteAsync(id, Cancellation);
    }

    private static async Task<IReadOnlySet<string>> KindsAsync(string journal) => (await File.ReadAllLinesAsync(journal, Cancellation))
        .Select(line => JsonNode.Parse(line)!)
        .Select(request => $"{request["method"]} {Kind((string)request["path"]!)}")
        .ToHashSet();

    // What follows a collection's name is somebody's id.
    private static string Kind(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        return string.Join('/', segments.Select((segment, i) => i % 2 == 1 && !Actions.Contains(segment) ? "*" : segment));
    }

    private sealed record SchemaPeer(string Script, string Schema)
    {
        public static SchemaPeer FindOrSkip()
        {
            var folder = AppContext.BaseDirectory;
            while (folder is not null && !File.Exists(Path.Combine(folder, "MeetingOrchestrator.sln")))
                folder = Path.GetDirectoryName(folder);
            var peer = Path.Combine(folder.ShouldNotBeNull(), "tests", "MeetingOrchestrator.Graph.Tests", "peer");
            var schema = Path.Combine(folder, "..", "shared", "graph", "graph-v1.0-requests.schema.json");
            if (!File.Exists(schema))
                Assert.Skip("The request schema of Microsoft Graph is not beside the repository (../shared/graph).");
            if (!Directory.Exists(Path.Combine(peer, "node_modules")))
                Assert.Skip("The validator's packages are not installed; run npm ci in tests/MeetingOrchestrator.Graph.Tests/peer.");
            if (!HasNode())
                Assert.Skip("node is not installed.");
            return new SchemaPeer(Path.Combine(peer, "validate-requests.mjs"), schema);
        }

        public async Task<(int Exit, string Output)> RunAsync(string journal)
        {
            using var node = Process.Start(new ProcessStartInfo("node", [Script, Schema, journal])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var (output, error) = (node.StandardOutput.ReadToEndAsync(Cancellation), node.StandardError.ReadToEndAsync(Cancellation));
            await node.WaitForExitAsync(Cancellation);
            return (node.ExitCode, await output + await error);
        }

        private static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
    }
}
