using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Shapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.CommonShapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Batching;

/// <summary>[D] What a batch may look like; anything else is refused as a whole.</summary>
internal static class BatchShape
{
    private const int Most = 20;

    private static readonly ObjectShape Batch = Of("batch", ("requests", List(Of(
        "batchRequest", ("id", Text), ("method", OneOf("GET", "POST", "PUT", "PATCH", "DELETE")), ("url", Text), ("headers", Any),
        ("body", Any), ("dependsOn", List(Text))) with
    { Required = ["id", "method", "url"] }))) with
    { Required = ["requests"] };

    public static (IReadOnlyList<BatchItem> Items, Refusal? Refusal) Read(GraphRequest request)
    {
        try
        {
            var body = Json.Parse(request.Body);
            if (body is not JsonObject || Batch.Problem(body, "") is not null)
                return ([], Refuse(Batch.Problem(body, "") ?? "The body must be a JSON object."));
            var items = body["requests"]!.AsArray().Select(item => BatchItem.Read(item!.AsObject(), request.BaseUrl)).ToList();
            return (items, Problem(items) is { } problem ? Refuse(problem) : null);
        }
        catch (JsonException exception)
        {
            return ([], Refuse(exception.Message));
        }
    }

    private static string? Problem(List<BatchItem> items)
    {
        if (items.Count is 0 or > Most)
            return $"A batch holds from 1 to {Most} requests, not {items.Count}.";
        if (items.DistinctBy(item => item.Id).Count() < items.Count)
            return "Two requests have one id.";
        // A dependency on a later request is refused: it is what keeps the dependencies free of cycles [U].
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].DependsOn.Except(items.Take(i).Select(item => item.Id)).Any())
                return $"The request '{items[i].Id}' depends on one that does not precede it.";
        }
        return null;
    }

    private static Refusal Refuse(string message) => new(400, "BadRequest", $"Invalid batch payload format. {message}"); // [3]
}
