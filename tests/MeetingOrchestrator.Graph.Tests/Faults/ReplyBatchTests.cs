using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using MeetingOrchestrator.GraphSimulator;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Faults;

/// <summary>The 200 of a batch means nothing: each item is judged by itself.</summary>
public sealed class ReplyBatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_in_any_order_are_told_apart_by_their_ids_and_one_that_is_gone_gives_none()
    {
        await using var server = await BatchServerAsync(id => id switch
        {
            "gone" => (404, """{"error":{"code":"ErrorItemNotFound"}}""", null),
            _ => (200, Entry(id), null),
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var replies = await graph.Conference.ReadRepliesAsync(["a=", "gone", "b/1", "a="], Cancellation);
        replies.Select(reply => reply.Address).ShouldBe(["a=@x.example", "b/1@x.example"]);

        var batch = server.Seen.ShouldHaveSingleItem();
        (batch.Method, batch.Path).ShouldBe(("POST", "/v1.0/$batch"));
        var items = JsonNode.Parse(batch.Body)!["requests"]!.AsArray();
        items.Count.ShouldBe(3, "an entry named twice is read once");
        foreach (var item in items)
        {
            ((string)item!["method"]!).ShouldBe("GET");
            ((string)item["url"]!).ShouldStartWith($"/users/{GraphUnderTest.Organizer}/events/");
            ((string)item["url"]!).ShouldContain("lastModifiedDateTime");
            ((string)item["headers"]!["Prefer"]!).ShouldBe("IdType=\"ImmutableId\"");
        }
    }

    [Fact]
    public async Task Forty_one_entries_are_read_in_two_batches_and_one_request()
    {
        await using var server = await BatchServerAsync(id => (200, Entry(id), null));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var ids = Enumerable.Range(0, 41).Select(i => $"e{i}").ToArray();
        (await graph.Conference.ReadRepliesAsync(ids, Cancellation)).Length.ShouldBe(41);
        server.Seen.Select(request => request.Method).ShouldBe(["POST", "POST", "GET"]);
    }

    [Theory]
    [InlineData(424)]
    [InlineData(503)]
    [InlineData(500)]
    [InlineData(0)]
    public async Task Entry_of_which_a_batch_says_nothing_is_read_by_itself(int status)
    {
        await using var server = await BatchServerAsync(id => id == "b" ? (status, """{"error":{"code":"Failed"}}""", null) : (200, Entry(id), null));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        (await graph.Conference.ReadRepliesAsync(["a", "b", "c"], Cancellation)).Length.ShouldBe(3);
        server.Seen.Select(request => request.Method).ShouldBe(["POST", "GET"]);
    }

    [Fact]
    public async Task Entry_that_a_batch_leaves_out_is_read_by_itself()
    {
        await using var server = await BatchServerAsync(id => id == "b" ? null : (200, Entry(id), null));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        (await graph.Conference.ReadRepliesAsync(["a", "b"], Cancellation)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Throttled_item_postpones_the_reading_and_lets_the_mailbox_rest()
    {
        await using var server = await BatchServerAsync(id => id switch
        {
            "b" => (429, """{"error":{"code":"ApplicationThrottled"}}""", "7"),
            "c" => (429, """{"error":{"code":"ApplicationThrottled"}}""", "30"),
            _ => (200, Entry(id), null),
        });
        await using var graph = new GraphUnderTest(server.GraphUrl, time: new SettableClock(DateTimeOffset.UnixEpoch));
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.ReadRepliesAsync(["a", "b", "c"], Cancellation));
        (failure.Failure, failure.Code, failure.RetryAfter)
            .ShouldBe((ProviderFailure.TryAgain, "ApplicationThrottled", Duration.FromSeconds(30)));
        var paced = await Should.ThrowAsync<ProviderException>(graph.Conference.ReadRepliesAsync(["a"], Cancellation));
        (paced.Failure, paced.RetryAfter).ShouldBe((ProviderFailure.Paced, Duration.FromSeconds(30)));
        server.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Refused_item_is_a_refusal_whatever_the_others_say()
    {
        await using var server = await BatchServerAsync(id => id switch
        {
            "b" => (403, """{"error":{"code":"ErrorAccessDenied"}}""", null),
            "c" => (429, """{"error":{"code":"ApplicationThrottled"}}""", "30"),
            _ => (200, Entry(id), null),
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.ReadRepliesAsync(["a", "b", "c"], Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ErrorAccessDenied"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"responses":[{"id":"0","status":"x"}]}""")]
    public async Task Batch_that_cannot_be_read_is_tried_again(string answer)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, answer));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.ReadRepliesAsync(["a", "b"], Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.TryAgain, "UnreadableAnswer"));
    }

    /// <summary>Answers items backwards, and single reads of entries.</summary>
    private static Task<FaultyGraph> BatchServerAsync(Func<string, (int Status, string Body, string? RetryAfter)?> judge) =>
        FaultyGraph.StartAsync((context, request) =>
        {
            if (request.Method == "GET")
                return FaultyGraph.JsonAsync(context, Entry(request.Path[(request.Path.LastIndexOf('/') + 1)..]));
            var responses = new JsonArray();
            foreach (var item in JsonNode.Parse(request.Body)!["requests"]!.AsArray().Reverse())
            {
                var path = new Uri(new Uri("http://batch.invalid"), (string)item!["url"]!).AbsolutePath;
                if (judge(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..])) is not var (status, body, retryAfter))
                    continue;
                responses.Add(new JsonObject
                {
                    ["id"] = (string)item["id"]!,
                    ["status"] = status,
                    ["headers"] = retryAfter is null ? new JsonObject() : new JsonObject { ["retry-after"] = retryAfter },
                    ["body"] = JsonNode.Parse(body),
                });
            }

            context.Response.StatusCode = StatusCodes.Status200OK;
            return FaultyGraph.JsonAsync(context, new JsonObject { ["responses"] = responses }.ToJsonString());
        });

    private static string Entry(string id) => $$$"""
        {"id":"{{{id}}}","lastModifiedDateTime":"2026-11-01T08:00:00Z",
         "attendees":[{"emailAddress":{"address":"{{{id}}}@x.example"},"status":{"response":"accepted","time":"2026-11-01T07:00:00Z"}}]}
        """;
}
