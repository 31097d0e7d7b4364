using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>
/// The one byte form of a JSON value: RFC 8785, restricted to objects, arrays, NFC strings, booleans, null and integers of at most
/// 2^53 − 1 in magnitude. Two equal values give the same bytes on every platform, so their hash can be recomputed by anyone.
/// </summary>
public static class CanonicalJson
{
    /// <summary>How many objects and arrays may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>The greatest magnitude of a number, 2^53 − 1.</summary>
    public const long MaxInteger = 9_007_199_254_740_991;

    /// <exception cref="CanonicalJsonException">The text breaks a rule.</exception>
    public static byte[] Canonicalize(ReadOnlySpan<byte> utf8Json) => Canonicalize(Parse(utf8Json));

    /// <exception cref="CanonicalJsonException">The tree breaks a rule.</exception>
    public static byte[] Canonicalize(JsonNode? value)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Canonicalize(value, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Appends to a buffer the caller may reuse.</summary>
    /// <exception cref="CanonicalJsonException">The tree breaks a rule; a part may have been appended.</exception>
    public static void Canonicalize(JsonNode? value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CanonicalWriter.Write(value, output, depth: 0);
    }

    public static bool TryCanonicalize(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out byte[]? canonical,
        [NotNullWhen(false)] out CanonicalFault? fault)
    {
        try
        {
            canonical = Canonicalize(utf8Json);
            fault = null;
            return true;
        }
        catch (CanonicalJsonException refused)
        {
            canonical = null;
            fault = refused.Fault;
            return false;
        }
    }

    /// <summary>Reads a text under the rules above; white space and key order are free.</summary>
    /// <returns>The tree, or null for the JSON value <c>null</c>.</returns>
    /// <exception cref="CanonicalJsonException">The text breaks a rule.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8Json) => new StrictJsonParser(utf8Json).ParseWhole();

    /// <summary>Whether the bytes are exactly the canonical form of the value they hold.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> utf8Json) =>
        TryCanonicalize(utf8Json, out var canonical, out _) && utf8Json.SequenceEqual(canonical);
}
