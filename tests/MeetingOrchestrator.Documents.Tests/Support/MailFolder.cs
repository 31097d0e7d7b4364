using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MimeKit;

namespace MeetingOrchestrator.Documents.Tests.Support;

/// <summary>
/// Reads the messages of a folder and says which of them do not keep to their language. For other test projects: link this file and
/// <c>OneLanguage.cs</c>, and refer to MimeKit (by MailKit) and AngleSharp.
/// </summary>
internal static partial class MailFolder
{
    /// <summary>One line a fault: file, part and word. A message that does not declare its language is a fault too.</summary>
    /// <param name="folder">Searched with its subfolders for <c>*.eml</c>.</param>
    /// <param name="names">Names that the data hold in no other form.</param>
    /// <exception cref="InvalidOperationException">There is no message: a check of nothing proves nothing.</exception>
    public static IReadOnlyList<string> Faults(string folder, params IReadOnlyCollection<string> names)
    {
        var files = Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? throw new InvalidOperationException($"There is no message in {folder}.")
            : [.. files.SelectMany(file => Faults(Path.GetRelativePath(folder, file), File.ReadAllBytes(file), names))];
    }

    /// <summary>The same of one message.</summary>
    public static IEnumerable<string> Faults(string file, byte[] mime, params IReadOnlyCollection<string> names)
    {
        using var stream = new MemoryStream(mime);
        var message = MimeMessage.Load(stream);
        var language = (message.Headers[HeaderId.ContentLanguage] ?? message.Body?.Headers[HeaderId.ContentLanguage])?.Split('-')[0];
        return language is not ("ru" or "en")
            ? [$"{file}: declares the language '{language}'"]
            : Parts(message).SelectMany(part => OneLanguage.Foreign(language, part.Text, names).Select(word => $"{file}, {part.Name}: {word}"));
    }

    private static IEnumerable<(string Name, string Text)> Parts(MimeMessage message)
    {
        yield return ("subject", message.Subject ?? "");
        yield return ("names", string.Join(' ', message.From.Concat(message.To).Select(address => address.Name)));
        yield return ("plain text", message.TextBody ?? "");
        if (message.HtmlBody is { } html)
        {
            var page = new HtmlParser().ParseDocument(html);
            yield return ("page", $"{page.Title} {page.Body!.TextContent}");
        }

        foreach (var calendar in message.BodyParts.OfType<TextPart>().Where(part => part.ContentType.MimeType == "text/calendar"))
        {
            yield return ("calendar", Written(calendar.Text));
        }

        foreach (var file in message.Attachments.OfType<MimePart>().Where(part => part.FileName is not null && !part.FileName.EndsWith(".ics", StringComparison.Ordinal)))
        {
            yield return ("attachment", file.FileName!);
        }
    }

    // What a person reads of a calendar object: the texts, unfolded (RFC 5545, 3.1), without escapes.
    private static string Written(string calendar)
    {
        var text = new StringBuilder();
        foreach (var line in Folding().Replace(calendar, "").Split('\n'))
        {
            if (Text().Match(line) is { Success: true } match)
            {
                text.Append(Escape().Replace(match.Groups["text"].Value, " ")).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\r?\n[ \t]")]
    private static partial Regex Folding();

    [GeneratedRegex(@"^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT)(?:;[^:]*)?:(?<text>.*)")]
    private static partial Regex Text();

    [GeneratedRegex(@"\\[nN]|\\(?=[,;\\])")]
    private static partial Regex Escape();
}
