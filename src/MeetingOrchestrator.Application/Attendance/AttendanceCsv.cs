using System.Text;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>Rows as CSV (RFC 4180) in UTF-8 with a byte-order mark, without which spreadsheets read Russian wrongly.</summary>
public static class AttendanceCsv
{
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The file.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // A spreadsheet runs what begins as a formula; names and functions are written by people whom nobody asked about that (CWE-1236).
    private static string Cell(string text)
    {
        var harmless = text.TrimStart(' ') is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
