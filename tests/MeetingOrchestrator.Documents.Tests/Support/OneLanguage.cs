using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Documents.Tests.Support;

/// <summary>
/// Finds what does not belong into a text of one language: Cyrillic in English, Latin words in Russian, and in either a word that mixes the two
/// alphabets, which no eye sees and no search finds. Depends on nothing of the project, so that other test projects can link the file.
/// </summary>
internal static partial class OneLanguage
{
    // Names of products and terms that official Russian writes in Latin letters.
    private static readonly HashSet<string> Terms = ["Microsoft", "Teams", "UTC", "COVID"];

    /// <summary>The words at fault, in their order; empty where there is none.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    /// <param name="text">Plain text. Addresses, links and passcodes in it are in no language.</param>
    /// <param name="names">Names that the data hold in no other form.</param>
    public static IReadOnlyList<string> Foreign(string language, string text, params IEnumerable<string> names)
    {
        var said = Passcode().Replace(Address().Replace(Link().Replace(text, " "), " "), "$1");
        foreach (var name in names.Where(name => name.Length > 0).OrderByDescending(name => name.Length))
        {
            said = said.Replace(name, " ", StringComparison.Ordinal);
        }

        var foreign = language switch
        {
            "en" => Cyrillic(),
            "ru" => Latin(),
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No alphabet is known for it."),
        };
        return [.. Word().Matches(said).Select(word => word.Value).Where(word => foreign.IsMatch(word) && !Terms.Contains(word))];
    }

    [GeneratedRegex(@"(?:https?|webcals?)://[^\s<>""]+|\b(?:mailto|tel):\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\w.+-]+@[\w.-]+\w")]
    private static partial Regex Address();

    // Of the provider's own join information.
    [GeneratedRegex(@"(Секретный код: |Passcode: )\S+")]
    private static partial Regex Passcode();

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{IsCyrillic}]")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[A-Za-z\u00c0-\u024f]")]
    private static partial Regex Latin();
}
