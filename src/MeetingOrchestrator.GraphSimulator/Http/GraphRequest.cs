using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>One received request, read to its end before anything is decided about it.</summary>
internal sealed record GraphRequest(
    string Method, IReadOnlyList<string> Segments, IQueryCollection Query, IHeaderDictionary Headers, byte[] Body, string BaseUrl)
{
    public const string Version = "v1.0";

    public bool IsUnderVersion => Segments.Count > 0 && Segments[0] == Version;

    /// <summary>The decoded path as it was requested, with <c>/v1.0</c>.</summary>
    public string Path => "/" + string.Join('/', Segments);

    /// <summary>The decoded segments after <c>/v1.0</c>.</summary>
    public IReadOnlyList<string> Relative => IsUnderVersion ? [.. Segments.Skip(1)] : Segments;

    public string MediaType => Header("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    public string Header(string name) => Headers[name].ToString();

    public bool WantsImmutableIds =>
        Headers["Prefer"].Any(value => value is not null && value.Contains("IdType=\"ImmutableId\"", StringComparison.OrdinalIgnoreCase));

    public static async Task<GraphRequest> ReadAsync(HttpContext context)
    {
        // Segments are split before they are decoded, so that an encoded slash inside an id does not change the route.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var segments = target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new GraphRequest(
            context.Request.Method, segments, context.Request.Query, context.Request.Headers, body.ToArray(),
            $"http://{context.Request.Host}/{Version}");
    }

    public JsonObject QueryObject()
    {
        var query = new JsonObject();
        foreach (var (name, values) in Query)
            query[name] = values.ToString();
        return query;
    }
}
