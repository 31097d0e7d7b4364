using System.Text;
using System.Text.Json;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>
/// Reads a file as JSON that can mean one thing only: UTF-8 without a byte order mark, no field twice, no comment, no trailing comma.
/// A parser that takes the last of two equal fields would import something else than the reader of the file saw.
/// </summary>
internal static class StrictJson
{
    /// <summary>The largest file, in bytes: four mebibytes, a hundred times a large council.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and lists.</summary>
    public const int MaximumDepth = 64;

    /// <summary>The root of the file.</summary>
    public static ImportResult<FileNode> Parse(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
        {
            return new ImportError(Codes.TooLarge, "$", MaximumLength / (1024 * 1024));
        }

        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            return new ImportError(Codes.ByteOrderMark, "$");
        }

        if (!System.Text.Unicode.Utf8.IsValid(utf8.Span))
        {
            return new ImportError(Codes.NotUtf8, "$");
        }

        try
        {
            // The reader goes one level deeper than allowed, so that depth is told apart from bad syntax.
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaximumDepth + 1 });
            var root = new FileNode(document.RootElement.Clone(), "$", []);
            return FirstFault(root, depth: 1) is { } fault ? fault : root;
        }
        catch (JsonException broken)
        {
            return Broken(utf8.Span, broken);
        }
    }

    // Utf8JsonReader throws the same exception for syntax and for depth; a second reading with room for any depth tells which it was.
    private static ImportError Broken(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MaximumDepth)
                {
                    return new ImportError(Codes.TooDeep, "$", MaximumDepth);
                }
            }
        }
        catch (JsonException)
        {
            // The exception at hand says where.
        }

        var line = (int)(broken.LineNumber ?? 0);
        return new ImportError(Codes.Syntax, "$", line + 1, Column(utf8, line, (int)(broken.BytePositionInLine ?? 0)) + 1);
    }

    // The serializer counts bytes; an editor shows characters, and Cyrillic has two bytes for each.
    private static int Column(ReadOnlySpan<byte> utf8, int line, int bytes)
    {
        for (; line > 0; line--)
        {
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(utf8[..Math.Min(bytes, utf8.Length)]);
    }

    private static ImportError? FirstFault(FileNode node, int depth)
    {
        if (depth > MaximumDepth && node.Element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return new ImportError(Codes.TooDeep, node.Path, MaximumDepth);
        }

        if (node.Element.ValueKind == JsonValueKind.Number && !IsModest(node.Element))
        {
            return new ImportError(Codes.UnreadableValue, node.Path, node.Element.GetRawText());
        }

        if (!IsReadable(node.Element))
        {
            return new ImportError(Codes.ForbiddenCharacter, node.Path, "U+D800–U+DFFF");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in node.Children())
        {
            if (child.Name is { } name && !names.Add(name))
            {
                return new ImportError(Codes.RepeatedField, child.Path, name);
            }

            if (FirstFault(child, depth + 1) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    // No field needs more than 64 bits, and the schema validator fails on numbers of any length.
    private static bool IsModest(JsonElement number) =>
        number.TryGetInt64(out _) || (number.GetRawText().AsSpan().ContainsAny(".eE") && number.TryGetDecimal(out _));

    // An escape such as \ud800 stands for half a character; asking for the text or the name that holds one throws.
    private static bool IsReadable(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Object => element.EnumerateObject().All(field => field.Name is not null),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
