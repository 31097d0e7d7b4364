using System.Text;
using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>
/// Unfolds the lines of a file (RFC 5545 §3.1). Bytes are joined before they are decoded: some writers fold in the midst of a character.
/// A bare line feed ends a line too, since files lose their carriage returns on the way.
/// </summary>
internal static class LogicalLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines that hold something, each with the number of the line on which it begins.</summary>
    /// <exception cref="CalendarFaultException">A line is not UTF-8, or continues none.</exception>
    public static IEnumerable<(int Number, string Text)> Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        var line = new MemoryStream();
        var (number, begun) = (0, 0);
        while (!bytes.IsEmpty)
        {
            number++;
            var end = bytes.Span.IndexOf((byte)'\n');
            var physical = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (physical.Span is [.., (byte)'\r'])
            {
                physical = physical[..^1];
            }

            if (physical.Span is [(byte)' ' or (byte)'\t', ..])
            {
                line.Write(physical.Span[1..]);
                begun = begun == 0 ? throw new CalendarFaultException(ScheduleFaultCode.LineMalformed, number) : begun;
                continue;
            }

            if (line.Length > 0)
            {
                yield return (begun, Decode(line, begun));
            }

            line.SetLength(0);
            line.Write(physical.Span);
            begun = number;
        }

        if (line.Length > 0)
        {
            yield return (begun, Decode(line, begun));
        }
    }

    private static string Decode(MemoryStream line, int number)
    {
        try
        {
            return Strict.GetString(line.GetBuffer().AsSpan(0, (int)line.Length));
        }
        catch (DecoderFallbackException)
        {
            throw new CalendarFaultException(ScheduleFaultCode.NotUtf8, number);
        }
    }
}
