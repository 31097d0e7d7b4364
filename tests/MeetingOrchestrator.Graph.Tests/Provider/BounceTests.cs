using System.Text.Json;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class BounceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_are_asked_for_by_their_class_and_read_to_the_last_page()
    {
        Uri? self = null;
        await using var server = await FaultyGraph.StartAsync((context, request) => FaultyGraph.JsonAsync(
            context, request.Query.Contains("$skip", StringComparison.Ordinal)
                ? Page(null, Report("<b@council.example>", "2026-11-02T08:00:00Z"))
                : Page($"{self}/users/x/messages?$skip=1", Report("<c@council.example>", "2026-11-03T08:00:00Z"))));
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        (await graph.Mailbox.ReadBouncesAsync(Instant.FromUtc(2026, 11, 1, 8, 0), Cancellation)).ShouldBe(
        [
            new Bounce("<b@council.example>", Instant.FromUtc(2026, 11, 2, 8, 0)),
            new Bounce("<c@council.example>", Instant.FromUtc(2026, 11, 3, 8, 0)),
        ]);
        var query = Uri.UnescapeDataString(server.Seen[0].Query);
        query.ShouldContain("receivedDateTime ge 2026-11-01T08:00:00Z and singleValueExtendedProperties/any(");
        query.ShouldContain("ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')");
        query.ShouldContain("$select=id,receivedDateTime,internetMessageHeaders");
    }

    [Theory]
    [InlineData(" <a@council.example>", "<a@council.example>")]
    [InlineData("<a@council.example> <b@council.example>", "<a@council.example>")]
    [InlineData("<a b@council.example>", null)]
    [InlineData("a@council.example", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task Message_id_is_taken_only_where_it_is_one(string? header, string? expected)
    {
        await using var server = await FaultyGraph.StartAsync(
            (context, _) => FaultyGraph.JsonAsync(context, Page(null, Report(header, "2026-11-02T08:00:00Z"))));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var bounces = await graph.Mailbox.ReadBouncesAsync(Samples.Start, Cancellation);
        bounces.Select(bounce => bounce.InternetMessageId).ShouldBe(expected is null ? [] : [expected]);
    }

    private static string Page(string? next, object report) => JsonSerializer.Serialize(
        new Dictionary<string, object?> { ["value"] = new[] { report }, ["@odata.nextLink"] = next });

    private static object Report(string? inReplyTo, string received) => new
    {
        id = "n",
        receivedDateTime = received,
        internetMessageHeaders = inReplyTo is null ? null : new object[]
        {
            new { name = "Message-ID", value = "<report@exchange.example>" },
            new { name = "in-reply-to", value = inReplyTo },
        },
    };
}
