using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>The one way this project reads and writes JSON.</summary>
internal static class Json
{
    /// <summary>Readable Cyrillic in journals and state; the answers are never embedded in HTML.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A duplicated key means that two readers of one document may disagree about it: Graph refuses it, so do we.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static JsonNode? Parse(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8, documentOptions: Strict);

    public static string Line(JsonNode node) => node.ToJsonString(Options);

    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static T Copy<T>(this T node) where T : JsonNode => (T)node.DeepClone();
}
