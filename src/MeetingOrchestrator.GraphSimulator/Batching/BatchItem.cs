using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace MeetingOrchestrator.GraphSimulator.Batching;

/// <summary>[D] One request inside a batch: its url is relative to /v1.0, and it carries only the headers it is given.</summary>
internal sealed record BatchItem(string Id, IReadOnlyList<string> DependsOn, GraphRequest Request)
{
    public static BatchItem Read(JsonObject item, string baseUrl)
    {
        var url = item["url"].Text()!;
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var headers = new HeaderDictionary();
        foreach (var (name, value) in item["headers"] as JsonObject ?? [])
            headers[name] = value.Text();
        var request = new GraphRequest(
            item["method"].Text()!,
            [GraphRequest.Version, .. GraphRequest.Split(url)],
            new QueryCollection(QueryHelpers.ParseQuery(question < 0 ? "" : url[question..])),
            headers,
            Body(item["body"]),
            baseUrl)
        {
            BatchItem = item["id"].Text(),
        };
        return new BatchItem(request.BatchItem!, [.. (item["dependsOn"] as JsonArray ?? []).Select(id => id.Text()!)], request);
    }

    // A body that is no JSON is a string [D]; whether Graph wants it encoded once more is not documented [U].
    private static byte[] Body(JsonNode? body) => body switch
    {
        null => [],
        _ when body.Text() is { } text => Encoding.UTF8.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(Json.Line(body)),
    };
}
