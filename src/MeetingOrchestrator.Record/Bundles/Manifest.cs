using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>manifest.json: which stream this is, and what else lies in the bundle.</summary>
/// <param name="Stream">The stream's identifier.</param>
/// <param name="Entries">How many entries the journal holds.</param>
/// <param name="Head">The hash of the last one.</param>
/// <param name="Files">SHA-256 of each other file, by its path in the bundle.</param>
internal sealed record Manifest(string Stream, long Entries, Digest Head, IReadOnlyDictionary<string, Digest> Files)
{
    public const string Format = "MeetingOrchestrator/record/v1";

    public static Manifest Of(string stream, IReadOnlyList<Entry> entries, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        new(stream, entries.Count, entries[^1].Hash, files.ToDictionary(static file => file.Key, static file => Digest.Of(file.Value.Span)));

    public JsonObject ToJson() => new()
    {
        ["entries"] = Entries,
        ["files"] = new JsonArray([.. Files.OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(static file => new JsonObject { ["name"] = file.Key, ["sha256"] = file.Value.ToString() })]),
        ["format"] = Format,
        ["head"] = Head.ToString(),
        ["stream"] = Stream,
    };

    /// <returns>Null where a member is missing, unknown or of another type; the format is judged before.</returns>
    public static Manifest? Read(JsonObject json)
    {
        if (json.Count != 5 || Members.Stream(json) is not { } stream || Members.Integer(json, "entries") is not { } entries
            || !Digest.TryParse(Members.Text(json, "head"), out var head) || json["files"] is not JsonArray list)
            return null;
        var files = new Dictionary<string, Digest>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (item is not JsonObject { Count: 2 } file || Members.Text(file, "name") is not { } name || name == BundleFiles.Manifest
                || !Digest.TryParse(Members.Text(file, "sha256"), out var hash) || !files.TryAdd(name, hash))
                return null;
        }
        return new Manifest(stream, entries, head, files);
    }
}
