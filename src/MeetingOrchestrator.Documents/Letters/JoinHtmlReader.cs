using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>
/// Reads the provider's block of join information into our own lines and links. Nothing of its markup is kept: text comes out as text, and
/// of all attributes only the target of an https link survives. What is not understood is dropped, never passed on.
/// </summary>
internal sealed class JoinHtmlReader
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "title", "template", "noscript", "iframe", "object", "embed", "svg", "math",
        "form", "input", "button", "select", "textarea", "audio", "video", "canvas", "img", "link", "meta", "base",
    };

    private static readonly HashSet<string> LineElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "hr", "li", "ul", "ol", "tr", "table", "section", "article", "header", "footer", "blockquote", "pre",
        "h1", "h2", "h3", "h4", "h5", "h6",
    };

    private readonly List<ImmutableArray<LetterRun>> _lines = [];
    private readonly List<LetterRun> _line = [];

    private readonly bool _forOffice;
    private bool _withheld;

    private JoinHtmlReader(bool forOffice) => _forOffice = forOffice;

    /// <summary>The lines; empty where the block holds no text.</summary>
    /// <param name="html">The provider's block.</param>
    /// <param name="forOffice">Whether the organizer's links are kept: whoever follows them changes who may enter the meeting.</param>
    public static ImmutableArray<ImmutableArray<LetterRun>> Read(string html, bool forOffice = false)
    {
        var reader = new JoinHtmlReader(forOffice);
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            reader.Walk(body, null);
        }

        reader.EndLine();
        return [.. reader._lines];
    }

    private void Walk(INode node, Uri? link)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Add(text.Data, link);
                    break;
                case IElement element when !IsSilent(element):
                    Enter(element, link);
                    break;
            }
        }
    }

    private void Enter(IElement element, Uri? link)
    {
        if (!_forOffice && OrganizerLinks.Is(element))
        {
            _line.Add(OrganizerLinks.Withheld);
            _withheld = true;
            return;
        }

        var breaks = LineElements.Contains(element.LocalName);
        if (breaks)
        {
            EndLine();
        }

        Walk(element, element.LocalName == "a" ? Target(element) : link);
        if (breaks)
        {
            EndLine();
        }
    }

    private void Add(string raw, Uri? link)
    {
        var text = Collapse(raw, atStart: _line.Count == 0 || _line[^1].Text.EndsWith(' '));
        if (text.Length > 0)
        {
            _line.Add(new LetterRun(text, link));
        }
    }

    // Ends of lines are trimmed, and lines of underscores (the provider's rulers) say nothing.
    private void EndLine()
    {
        if (_withheld)
        {
            OrganizerLinks.Remove(_line);
            _withheld = false;
        }

        if (_line.Count > 0)
        {
            _line[^1] = _line[^1] with { Text = _line[^1].Text.TrimEnd() };
        }

        if (!_line.All(run => run.Text.All(c => c is '_' or ' ')))
        {
            _lines.Add([.. _line]);
        }

        _line.Clear();
    }

    private static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static Uri? Target(IElement anchor) =>
        Uri.TryCreate(anchor.GetAttribute("href"), UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps && target.UserInfo.Length == 0
            ? target
            : null;

    // Controls and bidirectional marks could show another address than the one followed.
    private static string Collapse(string raw, bool atStart)
    {
        var text = new StringBuilder(raw.Length);
        var space = atStart;
        foreach (var c in raw)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f' or '\u00a0')
            {
                if (!space)
                {
                    text.Append(' ');
                    space = true;
                }
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                text.Append(c);
                space = false;
            }
        }

        return text.ToString();
    }
}
