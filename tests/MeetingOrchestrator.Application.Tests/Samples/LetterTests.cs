using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Application.Tests.Samples;

/// <summary>Latin look-alikes within Cyrillic words pass every reader and fail every search.</summary>
public partial class LetterTests
{
    private static readonly string[] AllowedInRussian = ["COVID"];

    public static TheoryData<string> Files => ["cis-migration-council.json", "25th-meeting.scenario.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_keeps_each_language_in_its_letters(string name) => Faults(SampleFiles.Named(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"ru":"Рecпублика"}""")]
    [InlineData("""{"ru":"Совет и council"}""")]
    [InlineData("""{"en":"Cовет"}""")]
    [InlineData("""{"ru":{"full":"straight \"quotes\""}}""")]
    public void Planted_letter_is_found(string json) => Faults(System.Text.Encoding.UTF8.GetBytes(json)).ShouldNotBeEmpty();

    [Fact]
    public void Allowed_abbreviation_is_no_fault() => Faults("""{"ru":"пандемия COVID-19","en":"Chișinău"}"""u8.ToArray()).ShouldBeEmpty();

    private static List<string> Faults(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement, null).Where(text => !IsRight(text.Language, text.Text)).Select(text => text.Text)];
    }

    private static bool IsRight(string language, string text) => language == "ru"
        ? Latin().Matches(text).All(word => AllowedInRussian.Contains(word.Value)) && !text.Contains('"', StringComparison.Ordinal)
        : !Cyrillic().IsMatch(text);

    private static IEnumerable<(string Language, string Text)> Texts(JsonElement element, string? language) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Texts(field.Value, field.Name is "ru" or "en" ? field.Name : language)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, language)),
        JsonValueKind.String when language is not null => [(language, element.GetString()!)],
        _ => [],
    };

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]+")]
    private static partial Regex Latin();
}
