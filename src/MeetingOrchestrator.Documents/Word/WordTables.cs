using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using MeetingOrchestrator.Documents.Formal;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Tables: a grid with a header row that repeats on each page, labels with values, signatures.</summary>
internal static class WordTables
{
    // A wide letter of the table's type, and the margins of a cell, in twentieths of a point.
    private const uint LetterWidth = 130;
    private const uint CellMargins = 240;

    private const int LongestKeptTogether = 8;
    private const int LeastBeforeBreak = 3;

    public static Table Grid(Block.Table table)
    {
        var widths = table.Shares.IsEmpty ? ByText(table) : ByShares(table.Shares);
        var grid = Frame(widths, new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(),
            Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()));
        grid.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. Cells(table.Headers, widths, WordStyles.TableHeader)]));

        // A short table stays on one page: a vote that is read across two is easily misread. A long one does not leave its heading
        // with a row or two at the foot of a page.
        var together = table.Rows.Length <= LongestKeptTogether ? table.Rows.Length : LeastBeforeBreak;
        grid.Append(table.Rows.Select((row, index) => new TableRow(
        [
            new TableRowProperties(new CantSplit()),
            .. Cells(row, widths, index < together - 1 ? WordStyles.TableTextKept : WordStyles.TableText),
        ])));
        return grid;
    }

    public static Table Facts(Block.Facts facts)
    {
        ImmutableArray<uint> widths = [3000, WordPage.TextWidth - 3000];
        var table = Frame(widths, new TableBorders(Border<InsideHorizontalBorder>("D5D9E0")));
        table.Append(facts.Rows.Select(row => new TableRow(
            Cell(row.Label, widths[0], WordStyles.FactLabel), Cell(row.Value, widths[1], WordStyles.TableText))));
        return table;
    }

    public static Table Signatures(Block.Signatures signatures)
    {
        const uint line = 2400;
        const uint side = (WordPage.TextWidth - line) / 2;
        ImmutableArray<uint> widths = [side, line, WordPage.TextWidth - line - side];
        var table = Frame(widths, null);
        foreach (var row in signatures.Rows)
        {
            var place = Cell("", widths[1], WordStyles.Signature);
            place.TableCellProperties!.Append(new TableCellBorders(Border<BottomBorder>("000000")));
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(row.Label, widths[0], WordStyles.Signature),
                place,
                Cell(row.Value, widths[2], WordStyles.Signature)));
        }

        return table;
    }

    private static Table Frame(ImmutableArray<uint> widths, TableBorders? borders)
    {
        var properties = new TableProperties(new TableWidth { Width = Text(widths.Aggregate((a, b) => a + b)), Type = TableWidthUnitValues.Dxa });
        if (borders is not null)
        {
            properties.Append(borders);
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
    }

    private static IEnumerable<TableCell> Cells(ImmutableArray<string> texts, ImmutableArray<uint> widths, string style) =>
        texts.Select((text, index) => Cell(text, widths[index], style));

    private static TableCell Cell(string text, uint width, string style) => new(
        new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }),
        WordText.Paragraph(style, text));

    // Each column takes what its longest word needs, then the rest by its longest text: a header is never broken inside a word.
    private static ImmutableArray<uint> ByText(Block.Table table)
    {
        var columns = table.Headers.Select((header, column) => table.Rows.Select(row => row[column]).Append(header).ToList()).ToList();
        var least = columns.Select(texts => (uint)Math.Min(18, texts.Max(LongestWord)) * LetterWidth + CellMargins).ToList();
        var weights = columns.Select(texts => (uint)Math.Clamp(texts.Max(text => text.Length), 1, 60)).ToList();
        var (spare, sum) = (WordPage.TextWidth - (uint)least.Sum(width => width), (uint)weights.Sum(weight => weight));
        var widths = least.Zip(weights, (width, weight) => width + (spare * weight / sum)).ToList();
        widths[^1] += WordPage.TextWidth - (uint)widths.Sum(width => width);
        return [.. widths];
    }

    private static ImmutableArray<uint> ByShares(ImmutableArray<uint> shares)
    {
        var widths = shares.Select(share => WordPage.TextWidth * share / 100).ToList();
        widths[^1] += WordPage.TextWidth - (uint)widths.Sum(width => width);
        return [.. widths];
    }

    private static int LongestWord(string text) => text.Split(' ', '\u00a0').Max(word => word.Length);

    private static TBorder Border<TBorder>(string colour = "9AA1AD")
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = colour };

    private static string Text(uint width) => width.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
