using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages.Mime;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>The parts of a mail that a person may want to see; null for what it does not have.</summary>
internal sealed partial record MailContent(string? Html, string? Plain, string? Calendar, string? Headers)
{
    public static MailContent Of(StoredMessage message)
    {
        if (message.Mime is null)
        {
            var body = message.Resource["body"]!;
            return body["contentType"].Text() == "html"
                ? new MailContent(body["content"].Text(), null, null, null)
                : new MailContent(null, body["content"].Text(), null, null);
        }
        var source = Convert.FromBase64String(message.Mime);
        var leaves = MimePart.Parse(source).Leaves().ToList();
        return new MailContent(Text(leaves, "text/html"), Text(leaves, "text/plain"), Text(leaves, "text/calendar"), Head(source));
    }

    /// <summary>The web addresses in the mail, each once: inside of the sandbox they cannot be followed.</summary>
    public IReadOnlyList<string> Links() =>
    [
        .. Href().Matches(Html ?? "").Select(match => WebUtility.HtmlDecode(match.Groups["url"].Value))
            .Concat(Bare().Matches(Plain ?? "").Select(match => match.Value))
            .Where(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? Text(IEnumerable<MimePart> leaves, string type) =>
        leaves.FirstOrDefault(leaf => leaf.ContentType.Value == type) is { } leaf ? TransferEncoding.Text(leaf) : null;

    private static string Head(byte[] source)
    {
        var text = Encoding.UTF8.GetString(source).ReplaceLineEndings("\n");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    [GeneratedRegex("""href\s*=\s*(["'])(?<url>.*?)\1""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Href();

    [GeneratedRegex("""https?://[^\s<>"]+""")]
    private static partial Regex Bare();
}
