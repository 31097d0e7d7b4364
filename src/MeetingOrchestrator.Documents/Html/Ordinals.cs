using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Documents.Html;

/// <summary>Finds the ordinals written with a figure and an ending («25-го») in a text.</summary>
internal static partial class Ordinals
{
    /// <summary>The text in order; <c>Whole</c> marks what must stay on one line.</summary>
    public static IEnumerable<(string Text, bool Whole)> Split(string text)
    {
        var from = 0;
        foreach (var found in Form().Matches(text).AsEnumerable())
        {
            if (found.Index > from)
            {
                yield return (text[from..found.Index], false);
            }

            yield return (text.Substring(found.Index, found.Length), true);
            from = found.Index + found.Length;
        }

        if (from < text.Length)
        {
            yield return (text[from..], false);
        }
    }

    [GeneratedRegex(@"[0-9]+-\p{IsCyrillic}{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
