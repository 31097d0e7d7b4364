using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>
/// What may identify a stream: 1 to 256 bytes of NFC text which a terminal prints as it is. Control and format characters are refused, since
/// the verifier prints the identifier of bundles from strangers.
/// </summary>
internal static class StreamId
{
    public static bool IsValid(ReadOnlySpan<char> stream)
    {
        if (stream.IsEmpty || stream.Length > Chain.MaxStreamBytes)
            return false;
        foreach (var c in stream)
        {
            // A plain loop: on the ballots' path the vectorised searches over a range allocate until they are compiled in full.
            if (c is >= ' ' and < '\x7F')
                continue;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                return false;
        }
        return StringRules.Fault(stream) is null && Encoding.UTF8.GetByteCount(stream) <= Chain.MaxStreamBytes;
    }

    /// <exception cref="ArgumentException">Not valid.</exception>
    public static void Require(string stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!IsValid(stream))
            throw new ArgumentException($"A stream identifier is 1 to {Chain.MaxStreamBytes} UTF-8 bytes of NFC text without control or format characters.", nameof(stream));
    }
}
