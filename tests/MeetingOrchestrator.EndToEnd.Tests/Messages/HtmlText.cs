using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MeetingOrchestrator.EndToEnd.Tests.Messages;

/// <summary>What a reader of HTML reads.</summary>
internal static partial class HtmlText
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The visible text with each link's address after it, as a plain-text mail writes links.</summary>
    public static string WithLinks(string html)
    {
        var document = Parse(html);
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            link.TextContent = $"{link.TextContent} <{link.GetAttribute("href")}>";
        }

        return Visible(document);
    }

    /// <summary>The visible text in one line; where a block ends there is a space.</summary>
    public static string Visible(IDocument document)
    {
        foreach (var block in document.QuerySelectorAll("p, h1, h2, h3, li, td, th, dt, dd, div, br"))
        {
            block.Append(document.CreateTextNode(" "));
        }

        return OneLine(document.Body!.TextContent);
    }

    /// <summary>One line with single, breaking spaces.</summary>
    public static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
