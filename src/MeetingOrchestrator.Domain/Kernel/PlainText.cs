using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>The rule for every text that people write: what is stored reads as it was meant.</summary>
public static class PlainText
{
    /// <summary>The longest text accepted, in UTF-16 code units.</summary>
    public const int MaximumLength = 20_000;

    /// <summary>Returns the text in Unicode normalisation form C.</summary>
    /// <exception cref="FormatException">It is blank, too long, or holds control, bidirectional or unpaired characters.</exception>
    public static string Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException("The text is empty.");
        }

        if (text.Length > MaximumLength)
        {
            throw new FormatException($"The text is longer than {MaximumLength} characters.");
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsForbidden(rune))
            {
                throw new FormatException($"The text holds the character U+{rune.Value:X4}, which is not allowed.");
            }
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    // Line feeds structure a text. The bidirectional controls can make a sentence read as its opposite (CVE-2021-42574).
    private static bool IsForbidden(Rune rune) =>
        rune.Value != '\n'
        && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C);
}
