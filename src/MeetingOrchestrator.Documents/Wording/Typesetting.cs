using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>
/// Where a line may not break: before a dash, and inside a word or range that holds a figure and a hyphen or dash («26-го», COVID-19,
/// 2019–2023). The hyphens and dashes themselves stay: a no-break hyphen in their place would hide the word from search.
/// </summary>
internal static partial class Typesetting
{
    private const char WordJoiner = '\u2060';

    /// <summary>The text in order; <c>Whole</c> marks what must stay on one line.</summary>
    public static IEnumerable<(string Text, bool Whole)> Split(string text)
    {
        var set = SpaceBeforeDash().Replace(text, "\u00a0");
        var from = 0;
        foreach (var found in WithFigure().Matches(set).AsEnumerable())
        {
            if (found.Index > from)
            {
                yield return (set[from..found.Index], false);
            }

            yield return (found.Value, true);
            from = found.Index + found.Length;
        }

        if (from < set.Length)
        {
            yield return (set[from..], false);
        }
    }

    /// <summary>The same in one text, for formats without markup against breaks: an invisible joiner follows such a hyphen or dash.</summary>
    public static string Joined(string text) => string.Concat(
        Split(text).Select(part => part.Whole ? InnerDash().Replace(part.Text, match => match.Value + WordJoiner) : part.Text));

    [GeneratedRegex(@" (?=[–—](?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeDash();

    // Bounded: a longer string of letters is a key or an address, which may break to fit its column.
    [GeneratedRegex(@"\b(?=[\p{L}0-9]{0,15}(?:[0-9][-–]|[-–][0-9]))[\p{L}0-9]{1,16}[-–][\p{L}0-9]{1,16}\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithFigure();

    [GeneratedRegex("[-–]", RegexOptions.CultureInvariant)]
    private static partial Regex InnerDash();
}
