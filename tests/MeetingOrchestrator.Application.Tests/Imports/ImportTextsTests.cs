using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Tests.Scenarios;
using MeetingOrchestrator.Localization;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Tests.Imports;

public partial class ImportTextsTests
{
    // Refused before there are fields to break; StrictJsonTests shows each.
    private static readonly string[] OfTheFile =
        [Codes.TooLarge, Codes.ByteOrderMark, Codes.NotUtf8, Codes.Syntax, Codes.TooDeep, Codes.RepeatedField];

    private static readonly Dictionary<string, string> English = Texts(typeof(Codes), CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> Russian = Texts(typeof(Codes), CultureInfo.GetCultureInfo("ru"));

    private static IEnumerable<string> Constants => typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(constant => (string)constant.GetRawConstantValue()!);

    private static IEnumerable<BrokenFile> Broken => BrokenCouncils.All.Concat(BrokenScenarios.All);

    [Fact]
    public void Every_code_has_a_text_in_both_languages_and_no_text_is_without_a_code()
    {
        English.Keys.Order().ShouldBe(Constants.Order());
        Russian.Keys.Order().ShouldBe(Constants.Order());
    }

    [Fact]
    public void Every_code_is_shown_by_a_broken_file() =>
        Broken.Select(broken => broken.Code).Where(code => code.StartsWith("import.", StringComparison.Ordinal)).Concat(OfTheFile).Distinct().Order()
            .ShouldBe(Constants.Order());

    [Fact]
    public void Both_texts_have_the_same_placeholders() =>
        English.ShouldAllBe(text => Placeholders(text.Value).SetEquals(Placeholders(Russian[text.Key])));

    [Fact]
    public void Arguments_fill_exactly_the_placeholders()
    {
        var errors = BrokenCouncils.All.Select(broken => broken.AsCouncil()).Concat(BrokenScenarios.All.Select(broken => broken.AsScenario()));
        foreach (var error in errors.Where(error => English.ContainsKey(error.Code)))
        {
            Placeholders(English[error.Code]).Order().ShouldBe(Enumerable.Range(0, error.Arguments.Count), error.Code);
        }
    }

    [Fact]
    public void Codes_of_the_domain_have_their_texts_among_the_refusals()
    {
        var refusals = Texts(typeof(Refusals), CultureInfo.GetCultureInfo("ru"));
        Broken.Select(broken => broken.Code).Where(code => !English.ContainsKey(code)).Distinct().ShouldAllBe(code => refusals.ContainsKey(code));
    }

    [Fact]
    public void Each_text_is_in_its_own_letters()
    {
        English.Values.ShouldAllBe(text => !Cyrillic().IsMatch(text));
        Russian.Values.ShouldAllBe(text => Latin().Matches(text).All(word => word.Value == "UTF") && !text.Contains('"'));
    }

    private static HashSet<int> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    // Each language by itself: with parents on, a text that is missing in Russian reads as English.
    private static Dictionary<string, string> Texts(Type marker, CultureInfo culture) =>
        new ResourceManager(marker).GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();
}
