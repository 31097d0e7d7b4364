using System.Buffers;
using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>RFC 8785, section 3.2.2.2: only these characters are escaped, and each in one way.</summary>
internal static class Escapes
{
    public static readonly SearchValues<char> Needed = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static c => (char)c), '"', '\\']);

    private static readonly byte[][] Controls = [.. Enumerable.Range(0, 0x20).Select(static c => Encoding.ASCII.GetBytes(Control(c)))];

    public static ReadOnlySpan<byte> Of(char c) => c switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        _ => Controls[c],
    };

    private static string Control(int c) => c switch
    {
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => "\\u" + c.ToString("x4", CultureInfo.InvariantCulture),
    };
}
