using System.Net;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

internal static partial class Preview
{
    private const int Length = 255; // [D]

    /// <summary>The first 255 characters of a body as plain text.</summary>
    public static string Of(string? contentType, string? content)
    {
        var text = Text(contentType, content);
        return text.Length <= Length ? text : text[..Length];
    }

    /// <summary>The whole body as plain text in one line.</summary>
    public static string Text(string? contentType, string? content)
    {
        var text = content ?? "";
        if (contentType == "html")
            text = WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(text, " "), " "));
        return Blank().Replace(text, " ").Trim();
    }

    [GeneratedRegex("<(head|style|script)[^>]*>.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();
}
