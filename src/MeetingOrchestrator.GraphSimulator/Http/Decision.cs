using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>A decided answer with what its headers and its error body are made of.</summary>
internal sealed record Decision(GraphAnswer Answer, DateTimeOffset Now, string RequestId, string ClientRequestId, bool ImmutableIds)
{
    /// <summary>The connection ends without an answer; the status is then 0.</summary>
    public bool Drops { get; init; }

    /// <summary>Name of the fault on demand that fired, if any.</summary>
    public string? Fault { get; init; }

    /// <summary>Status that an after-commit fault hides from the client.</summary>
    public int? EffectStatus { get; init; }

    /// <summary>[D] Graph's error envelope, or the resource.</summary>
    public JsonObject? Body => Answer.Refusal is not { } refusal ? Answer.Body : new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = refusal.Code,
            ["message"] = refusal.Message,
            ["innerError"] = new JsonObject
            {
                ["date"] = Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
                ["request-id"] = RequestId,
                ["client-request-id"] = ClientRequestId,
            },
        },
    };
}
