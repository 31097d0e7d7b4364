using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Subscriptions;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>One received request, or one item of a batch, read to its end before anything is decided about it.</summary>
internal sealed record GraphRequest(
    string Method, IReadOnlyList<string> Segments, IQueryCollection Query, IHeaderDictionary Headers, byte[] Body, string BaseUrl)
{
    public const string Version = "v1.0";

    private static readonly string[] OfOutlook = ["events", "calendarView", "messages", "sendMail"];

    /// <summary>Id of the item when the request came inside a batch.</summary>
    public string? BatchItem { get; init; }

    /// <summary>What the notification URLs answered, when the request asks for a subscription they could be asked about.</summary>
    public HandshakeOutcome? Handshake { get; init; }

    public bool IsUnderVersion => Segments.Count > 0 && Segments[0] == Version;

    /// <summary>The decoded path as it was requested, with <c>/v1.0</c>.</summary>
    public string Path => "/" + string.Join('/', Segments);

    /// <summary>The decoded segments after <c>/v1.0</c>.</summary>
    public IReadOnlyList<string> Relative => IsUnderVersion ? [.. Segments.Skip(1)] : Segments;

    public Workload Workload => Relative is ["users", _, var service, ..]
        ? service == "onlineMeetings" ? Workload.Meetings : OfOutlook.Contains(service) ? Workload.Outlook : Workload.Other
        : Workload.Other;

    public bool IsBatch => this is { Method: "POST", Relative: ["$batch"] };

    /// <summary>Asks for mail to leave the mailbox.</summary>
    public bool IsSending =>
        this is { Method: "POST", Relative: ["users", _, "sendMail"] or ["users", _, "messages", _, "send"] };

    public bool IsDelta => Relative is [.., "delta" or "delta()"];

    public string MediaType => Header("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    public string Header(string name) => Headers[name].ToString();

    public bool WantsImmutableIds =>
        Headers["Prefer"].Any(value => value is not null && value.Contains("IdType=\"ImmutableId\"", StringComparison.OrdinalIgnoreCase));

    public static async Task<GraphRequest> ReadAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new GraphRequest(
            context.Request.Method, Split(target), context.Request.Query, context.Request.Headers, body.ToArray(),
            $"http://{context.Request.Host}/{Version}");
    }

    /// <summary>Segments are split before they are decoded, so that an encoded slash inside an id does not change the route.</summary>
    public static IReadOnlyList<string> Split(string target) =>
        [.. target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public JsonObject QueryObject()
    {
        var query = new JsonObject();
        foreach (var (name, values) in Query)
            query[name] = values.ToString();
        return query;
    }
}
