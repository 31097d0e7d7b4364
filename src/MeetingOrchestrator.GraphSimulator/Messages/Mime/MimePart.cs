using System.Text;

namespace MeetingOrchestrator.GraphSimulator.Messages.Mime;

/// <summary>A MIME entity (RFC 2045): its unfolded header fields in order, and its body as bytes.</summary>
internal sealed record MimePart(IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public MimeValue ContentType => MimeValue.Parse(Header("Content-Type") ?? "text/plain");

    public MimeValue Disposition => MimeValue.Parse(Header("Content-Disposition") ?? "inline");

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static MimePart Parse(byte[] source)
    {
        // Latin-1 keeps every byte as one character, so offsets in the text are offsets in the source.
        var text = Encoding.Latin1.GetString(source).ReplaceLineEndings("\n");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var (head, body) = end < 0 ? (text, "") : (text[..end], text[(end + 2)..]);
        return new MimePart(Fields(head), Encoding.Latin1.GetBytes(body));
    }

    /// <summary>The parts of a multipart body (RFC 2046, 5.1), without preamble and epilogue; empty for anything else.</summary>
    public IReadOnlyList<MimePart> Parts()
    {
        if (!ContentType.Value.StartsWith("multipart/", StringComparison.Ordinal) || ContentType.Parameter("boundary") is not { } boundary)
            return [];
        var text = "\n" + Encoding.Latin1.GetString(Body);
        var pieces = text.Split("\n--" + boundary);
        return [.. pieces.Skip(1).TakeWhile(piece => !piece.StartsWith("--", StringComparison.Ordinal))
            .Select(piece => Parse(Encoding.Latin1.GetBytes(AfterFirstLine(piece))))];
    }

    public IEnumerable<MimePart> Leaves() => Parts() is { Count: > 0 } parts ? parts.SelectMany(part => part.Leaves()) : [this];

    private static string AfterFirstLine(string piece)
    {
        var start = piece.IndexOf('\n', StringComparison.Ordinal);
        return start < 0 ? "" : piece[(start + 1)..];
    }

    private static List<(string, string)> Fields(string head)
    {
        var unfolded = head.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        return [.. unfolded.Split('\n').Select(line => (Line: line, Colon: line.IndexOf(':', StringComparison.Ordinal)))
            .Where(field => field.Colon > 0)
            .Select(field => (field.Line[..field.Colon].Trim(), Utf8(field.Line[(field.Colon + 1)..].Trim())))];
    }

    // RFC 6532: a header field may hold UTF-8 as it is.
    private static string Utf8(string latin1) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin1));
}
