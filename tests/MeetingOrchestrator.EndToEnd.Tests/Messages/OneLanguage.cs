using System.Text.RegularExpressions;

namespace MeetingOrchestrator.EndToEnd.Tests.Messages;

/// <summary>Finds words of the other language in a text.</summary>
internal static partial class OneLanguage
{
    // Names of products and terms that official Russian writes in Latin letters.
    private static readonly HashSet<string> Allowed = ["Microsoft", "Teams", "UTC", "COVID"];

    /// <summary>Words that do not belong into a text of a language, <c>ru</c> or <c>en</c>; addresses and passcodes are no words.</summary>
    public static IReadOnlyList<string> Foreign(string language, string text)
    {
        var words = Passcode().Replace(Address().Replace(Link().Replace(text, " "), " "), "$1");
        return language == "en"
            ? [.. Cyrillic().Matches(words).Select(word => word.Value)]
            : [.. Latin().Matches(words).Select(word => word.Value).Where(word => !Allowed.Contains(word))];
    }

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\w.+-]+@[\w.-]+\w")]
    private static partial Regex Address();

    [GeneratedRegex(@"(Секретный код: )\S+")]
    private static partial Regex Passcode();

    [GeneratedRegex(@"\p{IsCyrillic}+")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[A-Za-z]+")]
    private static partial Regex Latin();
}
