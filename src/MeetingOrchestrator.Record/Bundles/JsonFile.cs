using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>A JSON file of the bundle: one canonical object, then one LF, and no other byte.</summary>
internal static class JsonFile
{
    public static byte[] Write(JsonObject json) => [.. CanonicalJson.Canonicalize(json), (byte)'\n'];

    public static JsonObject? Read(ReadOnlySpan<byte> file) =>
        file.EndsWith("\n"u8) ? ReadLine(file[..^1]) : null;

    /// <summary>The same without the LF, as in a line of the journal.</summary>
    public static JsonObject? ReadLine(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = CanonicalJson.Parse(line) as JsonObject;
            return json is not null && line.SequenceEqual(CanonicalJson.Canonicalize(json)) ? json : null;
        }
        catch (CanonicalJsonException)
        {
            return null;
        }
    }
}
