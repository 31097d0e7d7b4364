using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>Writes a tree in canonical form: RFC 8785, section 3.2.</summary>
internal static class CanonicalWriter
{
    public static void Write(JsonNode? value, IBufferWriter<byte> output, int depth)
    {
        switch (value)
        {
            case null:
                output.Write("null"u8);
                break;
            case JsonObject members:
                WriteObject(members, output, Deeper(depth));
                break;
            case JsonArray items:
                WriteArray(items, output, Deeper(depth));
                break;
            default:
                WriteScalar(value.AsValue(), output);
                break;
        }
    }

    private static void WriteObject(JsonObject members, IBufferWriter<byte> output, int depth)
    {
        var sorted = Members(members);
        // RFC 8785, section 3.2.3: by UTF-16 code units, which is what ordinal comparison of .NET strings is.
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        output.Write("{"u8);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            WriteString(sorted[i].Key, output);
            output.Write(":"u8);
            Write(sorted[i].Value, output, depth);
        }
        output.Write("}"u8);
    }

    private static KeyValuePair<string, JsonNode?>[] Members(JsonObject members)
    {
        try
        {
            return [.. members];
        }
        catch (ArgumentException)
        {
            // A JsonObject parsed from text keeps the text and meets a duplicate key only now.
            throw new CanonicalJsonException(CanonicalFault.DuplicateKey);
        }
        catch (InvalidOperationException)
        {
            throw new CanonicalJsonException(CanonicalFault.LoneSurrogate);
        }
    }

    private static void WriteArray(JsonArray items, IBufferWriter<byte> output, int depth)
    {
        output.Write("["u8);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                output.Write(","u8);
            Write(items[i], output, depth);
        }
        output.Write("]"u8);
    }

    private static void WriteScalar(JsonValue value, IBufferWriter<byte> output)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                output.Write("true"u8);
                break;
            case JsonValueKind.False:
                output.Write("false"u8);
                break;
            case JsonValueKind.Null:
                output.Write("null"u8);
                break;
            case JsonValueKind.Number:
                WriteInteger(value.TryGetValue<long>(out var number) && number != 0 ? number : ReadInteger(value), output);
                break;
            default:
                WriteString(ReadString(value), output);
                break;
        }
    }

    /// <summary>Through the text, so that −0, 1.0 and 1e2 are seen as they were written.</summary>
    private static long ReadInteger(JsonValue value) => IntegerText.Read(Encoding.UTF8.GetBytes(value.ToJsonString()), offset: null);

    private static string ReadString(JsonValue value)
    {
        try
        {
            if (value.TryGetValue<string>(out var text))
                return text;
            // Its JSON form would hide half of a surrogate pair behind U+FFFD.
            if (value.TryGetValue<char>(out var single))
                return single.ToString();
            // A value such as a Guid or a date is a string only in its JSON form.
            return JsonSerializer.Deserialize<string>(value.ToJsonString())!;
        }
        catch (InvalidOperationException)
        {
            throw new CanonicalJsonException(CanonicalFault.LoneSurrogate);
        }
    }

    private static void WriteInteger(long number, IBufferWriter<byte> output)
    {
        if (number is > CanonicalJson.MaxInteger or < -CanonicalJson.MaxInteger)
            throw new CanonicalJsonException(CanonicalFault.IntegerOutOfRange);
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    private static void WriteString(string value, IBufferWriter<byte> output)
    {
        StringRules.Check(value, offset: null);
        output.Write("\""u8);
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAny(Escapes.Needed);
            var run = plain < 0 ? rest : rest[..plain];
            Encoding.UTF8.GetBytes(run, output);
            rest = rest[run.Length..];
            if (rest.IsEmpty)
                break;
            output.Write(Escapes.Of(rest[0]));
            rest = rest[1..];
        }
        output.Write("\""u8);
    }

    private static int Deeper(int depth) =>
        depth < CanonicalJson.MaxDepth ? depth + 1 : throw new CanonicalJsonException(CanonicalFault.TooDeep);
}
