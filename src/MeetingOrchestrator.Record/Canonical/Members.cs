using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>Reads members of a tree that came out of <see cref="StrictJsonParser"/> or was made by hand; null where the type is another.</summary>
internal static class Members
{
    public static string? Text(JsonObject members, string name) =>
        members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static long? Integer(JsonObject members, string name) =>
        members[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;

    /// <summary>A stream identifier within the bounds of <see cref="Chain"/>.</summary>
    public static string? Stream(JsonObject members) =>
        Text(members, "stream") is { } stream && StreamId.IsValid(stream) ? stream : null;

    /// <summary>Only the one spelling a writer gives: decoders also accept white space and stray bits before the padding.</summary>
    public static bool TryBase64(JsonObject members, string name, out byte[] bytes)
    {
        bytes = [];
        if (Text(members, name) is not { } text)
            return false;
        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, buffer, out var length))
            return false;
        bytes = buffer[..length];
        return Convert.ToBase64String(bytes) == text;
    }
}
