using System.Globalization;
using System.Text;

namespace MeetingOrchestrator.GraphSimulator.Messages.Mime;

/// <summary>Content-Transfer-Encoding and charset of a body (RFC 2045, 6).</summary>
internal static class TransferEncoding
{
    public static string Text(MimePart part)
    {
        var bytes = part.Header("Content-Transfer-Encoding")?.Trim().ToLowerInvariant() switch
        {
            "base64" => Convert.FromBase64String(Encoding.ASCII.GetString(part.Body)),
            "quoted-printable" => QuotedPrintable(part.Body),
            _ => part.Body,
        };
        return Charset(part.ContentType.Parameter("charset") ?? "utf-8").GetString(bytes);
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> source)
    {
        var decoded = new List<byte>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '=')
                decoded.Add(source[i]);
            else if (i + 1 < source.Length && source[i + 1] == '\n')
                i++; // a soft line break
            else if (i + 2 < source.Length && byte.TryParse(source.Slice(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                decoded.Add(value);
                i += 2;
            }
            else
                decoded.Add(source[i]);
        }
        return [.. decoded];
    }

    /// <summary>The named charset, or UTF-8 for one this platform does not know: the tests read what our own mail writes.</summary>
    public static Encoding Charset(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
