using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingOrchestrator.Documents.Tests.Given;

/// <summary>Reads what was written as a person would see it: words, with white space made plain and nothing invisible.</summary>
internal static partial class Reading
{
    private static readonly HashSet<string> Blocks =
        ["p", "div", "h1", "h2", "h3", "li", "dt", "dd", "tr", "th", "td", "ul", "ol", "dl", "table", "header", "aside", "main", "span"];

    /// <summary>The words of a page's body; a link is followed by its target in angle brackets, as plain text writes it.</summary>
    public static string Html(string html)
    {
        var text = new StringBuilder();
        Walk(new HtmlParser().ParseDocument(html).Body!, text);
        return Plain(text.ToString());
    }

    public static string Word(ReadOnlyMemory<byte> file)
    {
        using var stream = new MemoryStream(file.ToArray());
        using var package = WordprocessingDocument.Open(stream, false);
        return Plain(string.Join(' ', package.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)));
    }

    public static string Plain(string text) => Space().Replace(text.Replace("\u2060", ""), " ").Trim();

    private static void Walk(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run)
            {
                text.Append(run.Data);
                continue;
            }

            // A no-wrap span stands inside a word; every other element named here separates words.
            var separates = child is IElement element && Blocks.Contains(element.LocalName) && element.GetAttribute("style") != "white-space:nowrap";
            text.Append(separates ? " " : "");
            Walk(child, text);
            text.Append(separates ? " " : "");
            if (child is IElement { LocalName: "a" } link && link.GetAttribute("href") is { } target && target != link.TextContent)
            {
                text.Append(" <").Append(target).Append('>');
            }
        }
    }

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Space();
}
