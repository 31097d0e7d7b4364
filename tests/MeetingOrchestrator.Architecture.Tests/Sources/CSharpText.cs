using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

internal enum TextKind
{
    Code,
    Comment,
    Literal,
}

/// <summary>
/// Tells code, comments and literals of C# apart, character by character: a rule about code must not stumble over an
/// example in a comment, nor a rule about texts over a comment in Russian.
/// </summary>
internal sealed partial class CSharpText
{
    private readonly string _text;
    private readonly TextKind[] _kinds;

    public CSharpText(string text)
    {
        _text = text;
        _kinds = new TextKind[text.Length];
        ReadCode(0, insideHole: false);
    }

    public TextKind KindAt(int position) => _kinds[position];

    /// <summary>The text with everything but the wanted kinds blanked; positions and lines stay.</summary>
    public string Only(params TextKind[] wanted) =>
        string.Create(_text.Length, wanted, (span, kinds) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = _text[i] == '\n' || kinds.Contains(_kinds[i]) ? _text[i] : ' ';
        });

    // Reads up to the end of the text, or of the braces of an interpolated string, and returns the position after it.
    private int ReadCode(int position, bool insideHole)
    {
        var depth = 0;
        while (position < _text.Length)
        {
            var rest = _text.AsSpan(position);
            if (rest.StartsWith("//"))
                position = Mark(position, EndOf('\n', position), TextKind.Comment);
            else if (rest.StartsWith("/*"))
                position = Mark(position, EndOf("*/", position + 2), TextKind.Comment);
            else if (rest[0] == '\'')
                position = ReadQuoted(position, position, '\'', interpolated: false, verbatim: false);
            else if (Opening().Match(_text, position) is { Success: true } opening && opening.Index == position)
                position = ReadString(opening);
            else if (insideHole && rest[0] == '}' && depth-- == 0)
                return position + 1;
            else
            {
                if (rest[0] == '{')
                    depth++;
                position++;
            }
        }
        return position;
    }

    private int ReadString(Match opening)
    {
        var quotes = opening.Groups["quotes"].Value;
        var start = opening.Index + opening.Length;
        var prefix = opening.Groups["prefix"].Value;
        // A verbatim string may open with an escaped quote, which looks like the opening of a raw one.
        if (quotes.Length >= 3 && !prefix.Contains('@'))
            return Mark(opening.Index, EndOf(quotes, start), TextKind.Literal);
        return ReadQuoted(opening.Index, opening.Index + prefix.Length, '"', prefix.Contains('$'), prefix.Contains('@'));
    }

    private int ReadQuoted(int start, int quote, char closing, bool interpolated, bool verbatim)
    {
        var from = start;
        var position = quote + 1;
        while (position < _text.Length)
        {
            var current = _text[position];
            var doubled = position + 1 < _text.Length && _text[position + 1] == current;
            if (current == '\\' && !verbatim)
                position += 2;
            else if (current == closing && !(verbatim && doubled))
                return Mark(from, position + 1, TextKind.Literal);
            // No literal but the apostrophe of a #region: it must not swallow the lines that follow.
            else if (current == '\n' && !verbatim)
                return Mark(from, position, TextKind.Literal);
            else if (current == '{' && interpolated && !doubled)
            {
                Mark(from, position + 1, TextKind.Literal);
                from = position = ReadCode(position + 1, insideHole: true);
            }
            else
                position += doubled && current is '{' or '"' ? 2 : 1;
        }
        return Mark(from, position, TextKind.Literal);
    }

    private int Mark(int from, int to, TextKind kind)
    {
        to = Math.Min(to, _text.Length);
        _kinds.AsSpan(from, to - from).Fill(kind);
        return to;
    }

    private int EndOf(char end, int from) => _text.IndexOf(end, from) is >= 0 and var at ? at : _text.Length;

    private int EndOf(string end, int from)
    {
        var at = _text.IndexOf(end, from, StringComparison.Ordinal);
        return at < 0 ? _text.Length : at + end.Length;
    }

    // A raw string opens with three quotes or more; "" beside them is the empty string.
    [GeneratedRegex("""\G(?<prefix>[$@]*)(?<quotes>"{3,}|")""")]
    private static partial Regex Opening();
}
