using System.Text;

namespace MeetingOrchestrator.Mail.Calendars;

/// <summary>
/// Folds content lines at 75 octets without splitting a character (RFC 5545 §3.1). The library folds by characters, so that a Russian line
/// takes twice the octets allowed.
/// </summary>
internal static class ContentLines
{
    private const int Octets = 75;

    public static string Fold(string calendar)
    {
        var folded = new StringBuilder(calendar.Length);
        var unfolded = calendar.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal);
        foreach (var line in unfolded.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var used = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (used + rune.Utf8SequenceLength > Octets)
                {
                    folded.Append("\r\n ");
                    used = 1;
                }

                folded.Append(rune);
                used += rune.Utf8SequenceLength;
            }

            folded.Append("\r\n");
        }

        return folded.ToString();
    }
}
