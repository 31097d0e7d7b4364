using System.Buffers;
using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>journal.jsonl: one canonical JSON object a line, each line ended by LF, the last one too.</summary>
internal static class JournalText
{
    public static byte[] Of(IReadOnlyList<Entry> entries)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var entry in entries)
        {
            Append(output, $$"""{"hash":"{{entry.Hash}}","payload":""");
            output.Write(entry.Payload.Span);
            Append(output, $$""","previous":"{{entry.Previous}}","sequence":{{entry.Sequence.ToString(CultureInfo.InvariantCulture)}}}""");
            output.Write("\n"u8);
        }
        return output.WrittenSpan.ToArray();
    }

    private static void Append(ArrayBufferWriter<byte> output, string ascii) => Encoding.ASCII.GetBytes(ascii, output);
}
