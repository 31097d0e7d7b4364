using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>
/// The ids of requests. They stand in the record, which is published: both halves are keyed, so that nobody without the installation's key
/// can try bodies, or actors, until one fits.
/// </summary>
internal sealed class RequestIds(ILinkKey key)
{
    /// <summary>The id of a request.</summary>
    /// <param name="stream">What it is about.</param>
    /// <param name="request">The request.</param>
    /// <param name="data">What was read of its body: two spellings of the same data are the same request.</param>
    /// <param name="secret">Names of fields that no fingerprint may hold.</param>
    public CommandId Of(StreamName stream, ActRequest request, object data, IReadOnlySet<string> secret)
    {
        var fields = (JsonObject)JsonSerializer.SerializeToNode(data, data.GetType(), EventJson.Options)!;
        string[] left = ["id", "at", "by", .. secret];
        foreach (var name in left)
        {
            fields.Remove(name);
        }

        var actor = JsonSerializer.Serialize(request.By, EventJson.Options);
        return CommandId.OfRequest(
            Mac("request", [stream.Value, actor, request.Key]),
            Mac("fingerprint", [request.Name, Encoding.UTF8.GetString(CanonicalJson.Canonicalize(fields))]));
    }

    private string Mac(string purpose, string[] parts)
    {
        // As a list of texts, no two lists of parts are written alike.
        var text = JsonSerializer.SerializeToUtf8Bytes<string[]>(["api", purpose, .. parts]);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes.Span, text).AsSpan(0, 16));
    }
}
