namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Columns aligned with spaces: the same on a terminal, in a file and in a pipe, however wide.</summary>
internal static class TextTable
{
    public static IEnumerable<string> Lines(params IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Length)).Select(column => rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
