using System.Text.RegularExpressions;

namespace MeetingOrchestrator.GraphSimulator.Messages.Mime;

/// <summary>A structured header value: <c>text/html; charset="utf-8"</c>. The value is lower case, parameter names are case-insensitive.</summary>
internal sealed partial record MimeValue(string Value, IReadOnlyDictionary<string, string> Parameters)
{
    public string? Parameter(string name) => Parameters.TryGetValue(name, out var value) ? value : null;

    public static MimeValue Parse(string text)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Pair().Matches(text))
            parameters[match.Groups["name"].Value] = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
        return new MimeValue(text.Split(';')[0].Trim().ToLowerInvariant(), parameters);
    }

    [GeneratedRegex("""; *(?<name>[\w*-]+) *= *(?:"(?<quoted>[^"]*)"|(?<plain>[^;\s]*))""")]
    private static partial Regex Pair();
}
