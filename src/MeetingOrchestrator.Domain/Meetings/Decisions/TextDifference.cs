using System.Collections.Immutable;
using System.Text;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>What became of a stretch of text.</summary>
public enum Difference
{
    /// <summary>It stands in both.</summary>
    Kept,

    /// <summary>It stands in the earlier text alone.</summary>
    Removed,

    /// <summary>It stands in the later text alone.</summary>
    Added,
}

/// <summary>A stretch of text and what became of it.</summary>
public sealed record TextPart(Difference Difference, string Text);

/// <summary>
/// Differences between two texts, by words: a least number of words removed and added. Kept and removed parts in order are the earlier text,
/// kept and added parts the later one, to the character.
/// </summary>
public static class TextDifference
{
    // Beyond this the table would cost more than the answer is worth: what differs is then told as one replacement.
    private const int LargestTable = 4_000_000;

    /// <summary>The differences; one kept part when the texts are the same, none when both are empty.</summary>
    public static ImmutableArray<TextPart> Between(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (a, b) = (Words(earlier), Words(later));
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < a.Count - head && tail < b.Count - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        var parts = new Parts();
        parts.Add(Difference.Kept, a.Take(head));
        Middle(a[head..^tail], b[head..^tail], parts);
        parts.Add(Difference.Kept, a.TakeLast(tail));
        return parts.Finish();
    }

    /// <summary>The differences in one language.</summary>
    public static ImmutableArray<TextPart> Between(BilingualText? earlier, BilingualText? later, Language language) =>
        Between(earlier?.In(language) ?? "", later?.In(language) ?? "");

    private static void Middle(List<string> a, List<string> b, Parts parts)
    {
        if ((long)a.Count * b.Count > LargestTable)
        {
            parts.Add(Difference.Removed, a);
            parts.Add(Difference.Added, b);
            return;
        }

        // common[i, j]: how many words the rest of a from i and the rest of b from j have in common, in order.
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            var (difference, word) = x < a.Count && y < b.Count && a[x] == b[y] ? (Difference.Kept, a[x])
                : y == b.Count || (x < a.Count && common[x + 1, y] >= common[x, y + 1]) ? (Difference.Removed, a[x])
                : (Difference.Added, b[y]);
            x += difference == Difference.Added ? 0 : 1;
            y += difference == Difference.Removed ? 0 : 1;
            parts.Add(difference, [word]);
        }
    }

    // A word is a run of letters and digits, or of white space, or one other character: nothing of the text is lost between them.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var from = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || Kind(text[at]) != Kind(text[from]) || Kind(text[at]) == 0)
            {
                words.Add(text[from..at]);
                from = at;
            }
        }

        return words;
    }

    private static int Kind(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark ? 1
        : char.IsWhiteSpace(letter) ? 2
        : 0;

    private sealed class Parts
    {
        private readonly ImmutableArray<TextPart>.Builder _parts = ImmutableArray.CreateBuilder<TextPart>();
        private readonly StringBuilder _text = new();
        private Difference _last;

        public void Add(Difference difference, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                if (difference != _last)
                {
                    Close();
                    _last = difference;
                }

                _text.Append(word);
            }
        }

        public ImmutableArray<TextPart> Finish()
        {
            Close();
            return _parts.ToImmutable();
        }

        private void Close()
        {
            if (_text.Length > 0)
            {
                _parts.Add(new(_last, _text.ToString()));
                _text.Clear();
            }
        }
    }
}
