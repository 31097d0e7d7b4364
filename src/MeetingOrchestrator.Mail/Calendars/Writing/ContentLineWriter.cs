using System.Text;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>
/// Writes content lines (RFC 5545 §3.1): CRLF, folded at 75 octets without splitting a character. Each line is folded as it is written, so
/// that nothing inside a value can pass for the end of one.
/// </summary>
internal sealed class ContentLineWriter
{
    private const int Octets = 75;

    private readonly StringBuilder _text = new();

    public ContentLineWriter Begin(string component) => Add("BEGIN", component);

    public ContentLineWriter End(string component) => Add("END", component);

    /// <summary>A line whose value is text that people wrote.</summary>
    /// <exception cref="FormatException">The text holds what no content line may.</exception>
    public ContentLineWriter AddText(string name, string text, params ReadOnlySpan<Parameter> parameters) =>
        Add(name, ContentText.Escape(text), parameters);

    /// <summary>A line whose value is in the form of its property already.</summary>
    public ContentLineWriter Add(string name, string value, params ReadOnlySpan<Parameter> parameters)
    {
        var line = new StringBuilder(name);
        foreach (var parameter in parameters)
        {
            line.Append(';').Append(parameter.Name).Append('=').Append(ContentText.Quote(parameter.Value));
        }

        Fold(line.Append(':').Append(value).ToString());
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Fold(string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                _text.Append("\r\n ");
                used = 1;
            }

            _text.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}

/// <summary>A parameter of a content line.</summary>
internal readonly record struct Parameter(string Name, string Value);
