using System.Text;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.GraphSimulator.Messages.Mime;

/// <summary>RFC 2047 encoded words: <c>=?utf-8?B?…?=</c> and <c>=?utf-8?Q?…?=</c>. White space between two of them is dropped.</summary>
internal static partial class EncodedWords
{
    public static string Decode(string text) =>
        Word().Replace(Between().Replace(text, "$1"), match => Content(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    private static string Content(string charset, string encoding, string content)
    {
        var bytes = encoding is "B" or "b"
            ? Convert.FromBase64String(content)
            : TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(content.Replace('_', ' ')));
        return TransferEncoding.Charset(charset).GetString(bytes);
    }

    [GeneratedRegex(@"(=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)\s+(?==\?)")]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=")]
    private static partial Regex Word();
}
