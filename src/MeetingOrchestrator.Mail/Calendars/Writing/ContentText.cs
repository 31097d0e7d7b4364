using System.Text;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>Text in values and parameters.</summary>
internal static class ContentText
{
    /// <summary>The value of a property of type TEXT (RFC 5545 §3.3.11). Line ends of every kind, those of Unicode too, become <c>\n</c>.</summary>
    /// <exception cref="FormatException">The text holds control or unpaired characters.</exception>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(rune),
                _ => escaped.Append(Allowed(rune)),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The value of a parameter (RFC 5545 §3.2), which has no way to hold a straight quote: it is left out.</summary>
    /// <exception cref="FormatException">The value holds control or unpaired characters, or line ends.</exception>
    public static string Quote(string value)
    {
        var plain = value.Replace("\"", "", StringComparison.Ordinal);
        foreach (var rune in plain.EnumerateRunes())
        {
            Allowed(rune);
        }

        return plain.AsSpan().ContainsAny(";:,") ? $"\"{plain}\"" : plain;
    }

    private static Rune Allowed(Rune rune) => Rune.IsControl(rune) || rune == Rune.ReplacementChar
        ? throw new FormatException($"The text holds the character U+{rune.Value:X4}, which a calendar object cannot hold.")
        : rune;
}
