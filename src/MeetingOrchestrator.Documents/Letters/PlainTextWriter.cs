using System.Collections.Immutable;
using System.Text;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>The plain part of a letter. Line ends are line feeds; the MIME composer makes them CRLF.</summary>
internal static class PlainTextWriter
{
    public static string Write(Letter letter)
    {
        var text = new StringBuilder();
        foreach (var block in letter.Blocks)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            foreach (var line in LinesOf(block))
            {
                text.Append(OneLine(line)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Lines of text and links, without a line end after the last.</summary>
    public static string Lines(IEnumerable<ImmutableArray<LetterRun>> rows) =>
        string.Join('\n', rows.Select(row => string.Concat(row.Select(RunText))));

    private static IEnumerable<string> LinesOf(LetterBlock block) => block switch
    {
        LetterBlock.Head head => [head.Dated, .. head.Addressee],
        LetterBlock.Paragraph paragraph => [paragraph.Text],
        LetterBlock.Heading heading => [heading.Text],
        LetterBlock.Facts facts => facts.Rows.Select(row => $"{row.Label}: {row.Value}"),
        LetterBlock.Comparison comparison =>
            [comparison.FormerHeading, .. LinesOf(comparison.Former), "", comparison.PresentHeading, .. LinesOf(comparison.Present)],
        LetterBlock.Items items => items.Rows.Select(row => $"{row.Number}. {row.Text}"),
        LetterBlock.Lines lines => lines.Rows.Select(row => string.Concat(row.Select(RunText))),
        LetterBlock.Button button => [RunText(new LetterRun(button.Text, button.Target))],
        LetterBlock.Signature signature => signature.Rows,
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Plain text has no form for it."),
    };

    // A line feed in a name or a reason would start a line of its own and could pass for a part of the letter, a signature for one.
    private static string OneLine(string line) => line.Replace('\n', ' ');

    // A link whose text is its own address is not said twice.
    private static string RunText(LetterRun run) =>
        run.Target is { } target && run.Text != target.OriginalString ? $"{run.Text} <{target.OriginalString}>" : run.Text;
}
