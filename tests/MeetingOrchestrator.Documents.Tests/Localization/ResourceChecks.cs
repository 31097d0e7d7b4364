using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Documents.Tests.Localization;

/// <summary>What is wrong with two languages of one family, one sentence a fault.</summary>
internal static partial class ResourceChecks
{
    private static readonly HashSet<string> LatinAllowed = ["UTC", "IANA", "JSON", "UTF", "ISO", "API", "ASCII"];
    private static readonly string[] EnglishForms = ["one", "other"];
    private static readonly string[] RussianForms = ["one", "few", "many"];

    public static IEnumerable<string> Keys(IReadOnlyDictionary<string, string> en, IReadOnlyDictionary<string, string> ru) =>
        en.Keys.Select(Base).Distinct().Except(ru.Keys.Select(Base)).Select(key => $"{key} is missing in Russian")
            .Concat(ru.Keys.Select(Base).Distinct().Except(en.Keys.Select(Base)).Select(key => $"{key} is missing in English"));

    public static IEnumerable<string> PluralForms(IReadOnlyDictionary<string, string> en, IReadOnlyDictionary<string, string> ru) =>
        Incomplete(en, EnglishForms).Concat(Incomplete(ru, RussianForms));

    public static IEnumerable<string> Placeholders(IReadOnlyDictionary<string, string> en, IReadOnlyDictionary<string, string> ru)
    {
        var wanted = en.GroupBy(text => Base(text.Key)).ToDictionary(group => group.Key, group => Indices(group.First().Value));
        return en.Concat(ru)
            .Where(text => wanted.TryGetValue(Base(text.Key), out var indices) && indices != Indices(text.Value))
            .Select(text => $"{text.Key}: '{text.Value}' has other placeholders");
    }

    public static IEnumerable<string> CyrillicInEnglish(IReadOnlyDictionary<string, string> en) =>
        en.Where(text => Cyrillic().IsMatch(text.Value)).Select(text => $"{text.Key}: '{text.Value}'");

    public static IEnumerable<string> LatinInRussian(IReadOnlyDictionary<string, string> ru) =>
        ru.Where(text => Latin().Matches(Verbatim().Replace(Placeholder().Replace(text.Value, ""), "")).Any(word => !LatinAllowed.Contains(word.Value)))
            .Select(text => $"{text.Key}: '{text.Value}'");

    public static IEnumerable<string> StraightQuotes(IReadOnlyDictionary<string, string> ru) =>
        ru.Where(text => text.Value.AsSpan().IndexOfAny('"', '\'') >= 0).Select(text => $"{text.Key}: '{text.Value}'");

    public static string Base(string key) => Suffix().Replace(key, "");

    private static IEnumerable<string> Incomplete(IReadOnlyDictionary<string, string> texts, string[] forms) => texts.Keys
        .Where(key => Suffix().IsMatch(key))
        .GroupBy(Base, Suffixed)
        .Where(group => !group.Order().SequenceEqual(forms.Order()))
        .Select(group => $"{group.Key} has the forms {string.Join(", ", group)}");

    private static string Suffixed(string key) => key[(key.LastIndexOf('.') + 1)..];

    private static string Indices(string text) =>
        string.Join(',', Placeholder().Matches(text).Select(match => match.Groups["index"].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\.(?:one|few|many|other)\z")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\{(?<index>[0-9]+)(?:[,:][^}]*)?\}")]
    private static partial Regex Placeholder();

    // What is typed as it stands in every language: an option of the command line, a time-zone id, a header, a method, a path or an address,
    // a media type, a capacity as a header names it.
    [GeneratedRegex(
        @"--[a-z-]+|\b[A-Z][a-z]+/[A-Z][a-z_]+\b|\b(?:Idempotency-Key|If-Match|Content-(?:Type|Encoding)|ETag|GET|POST)\b"
        + @"|https?://\S+|/openapi/v1\.json|application/json|\b(?:office|presiding-officer|secretary|delegate)\b")]
    private static partial Regex Verbatim();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();
}
