using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests;

public sealed partial class RefusalCatalogueTests
{
    private static readonly Dictionary<string, string> English = Read("Refusals.resx");
    private static readonly Dictionary<string, string> Russian = Read("Refusals.ru.resx");

    [Fact]
    public void Codes_of_all_refusals_occur_once()
    {
        var codes = Refusals().Select(refusal => refusal.Code).ToList();
        codes.ShouldNotBeEmpty();
        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => CodeForm().IsMatch(code));
    }

    [Fact]
    public void Sentences_exist_for_exactly_the_codes_of_the_domain()
    {
        var codes = Refusals().Select(refusal => refusal.Code).Order(StringComparer.Ordinal).ToList();
        Own(English).ShouldBe(codes);
        Own(Russian).ShouldBe(codes);
    }

    [Fact]
    public void Placeholders_are_exactly_the_arguments_in_both_languages()
    {
        foreach (var refusal in Refusals())
        {
            var expected = Enumerable.Range(0, refusal.Arguments.Count).ToList();
            Placeholders(English[refusal.Code]).ShouldBe(expected, $"English sentence of {refusal.Code}");
            Placeholders(Russian[refusal.Code]).ShouldBe(expected, $"Russian sentence of {refusal.Code}");
        }
    }

    [Fact]
    public void Sentences_are_in_their_own_language_and_end_as_sentences()
    {
        English.Values.ShouldAllBe(sentence => sentence.EndsWith('.') && !Cyrillic().IsMatch(sentence));
        Russian.Values.ShouldAllBe(sentence => Cyrillic().IsMatch(sentence) && (sentence.EndsWith('.') || sentence.EndsWith('}')));
    }

    // The fields of the form in which a delegation is named are the application's; its tests hold their sentences.
    private static IEnumerable<string> Own(Dictionary<string, string> sentences) =>
        sentences.Keys.Where(code => !code.StartsWith("member.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<Refusal> Refusals() => typeof(Refusal).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
        .Select(Make);

    // The arguments' values do not matter here, only the code and how many there are.
    private static Refusal Make(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Single();
        var arguments = constructor.GetParameters().Select(parameter => Value(parameter.ParameterType));
        return (Refusal)constructor.Invoke([.. arguments]);
    }

    private static object Value(Type type) => type == typeof(string) ? "x" : RuntimeHelpers.GetUninitializedObject(type);

    private static List<int> Placeholders(string sentence) =>
        [.. Placeholder().Matches(sentence).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order()];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(RepositoryFiles.Root, "localization", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*\z")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
