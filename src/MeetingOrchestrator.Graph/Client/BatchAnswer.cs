using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The answer to one item of a batch.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Graph's code; null where it gave none.</param>
/// <param name="RetryAfter">The header, as it is.</param>
/// <param name="Resource">What was asked for; null unless the status is 200.</param>
internal sealed record BatchAnswer<T>(int Status, string? Code, string? RetryAfter, T? Resource);

internal static class BatchAnswer
{
    /// <summary>Reads a batch's answer. Its items stand in any order; their ids say which is which.</summary>
    /// <exception cref="JsonException">It is no answer to a batch.</exception>
    public static async Task<BatchAnswer<T>?[]> ReadAsync<T>(
        Stream json, int count, ParsableFactory<T> factory, CancellationToken cancellationToken)
        where T : IParsable
    {
        var envelope = await JsonSerializer.DeserializeAsync<Envelope>(json, JsonSerializerOptions.Web, cancellationToken);
        var answers = new BatchAnswer<T>?[count];
        foreach (var item in envelope?.Responses ?? throw new JsonException("There are no responses."))
        {
            if (int.TryParse(item.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < count)
            {
                answers[place] = new BatchAnswer<T>(
                    item.Status, Code(item.Body), item.RetryAfter, item.IsFound ? new JsonParseNode(item.Body).GetObjectValue(factory) : default);
            }
        }

        return answers;
    }

    private static string? Code(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            ? code.GetString()
            : null;

    private sealed record Envelope(IReadOnlyList<Item>? Responses);

    private sealed record Item(string? Id, int Status, IReadOnlyDictionary<string, string>? Headers, JsonElement Body)
    {
        public bool IsFound => Status == 200 && Body.ValueKind == JsonValueKind.Object;

        public string? RetryAfter => Headers?
            .FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value;
    }
}
