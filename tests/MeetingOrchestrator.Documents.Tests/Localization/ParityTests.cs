using System.Reflection;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Tests.Localization;

public sealed class ParityTests
{
    public static TheoryData<string> Families => [.. ResourceFamily.All.Select(family => family.Marker.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Texts_of_a_family_agree_in_both_languages(string name)
    {
        var (_, en, ru) = Family(name);
        ResourceChecks.Keys(en, ru)
            .Concat(ResourceChecks.PluralForms(en, ru))
            .Concat(ResourceChecks.Placeholders(en, ru))
            .Concat(ResourceChecks.CyrillicInEnglish(en))
            .Concat(ResourceChecks.LatinInRussian(ru))
            .Concat(ResourceChecks.StraightQuotes(ru))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(Notices))]
    [InlineData(typeof(MeetingOrchestrator.Localization.Documents))]
    [InlineData(typeof(Terms))]
    [InlineData(typeof(Sheets))]
    [InlineData(typeof(Terminal))]
    [InlineData(typeof(Room))]
    [InlineData(typeof(Office))]
    public void Constants_of_a_marker_are_the_keys_of_its_texts(Type marker)
    {
        var (_, en, _) = Family(marker.Name);
        var constants = marker.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).ToList();
        constants.Select(field => field.Name).Order().ShouldBe(en.Keys.Select(ResourceChecks.Base).Distinct().Order());
        constants.Where(field => field.GetCustomAttribute<CountedAttribute>() is not null).Select(field => field.Name).Order()
            .ShouldBe(en.Keys.Where(key => key != ResourceChecks.Base(key)).Select(ResourceChecks.Base).Distinct().Order());
    }

    [Fact]
    public void Planted_faults_are_found_each_by_its_check()
    {
        Dictionary<string, string> en = new() { ["A"] = "{0} is open", ["N.one"] = "{0} vote", ["N.other"] = "{0} votes" };
        Dictionary<string, string> ru = new() { ["A"] = "{0} открыто", ["N.one"] = "{0} голос", ["N.few"] = "{0} голоса", ["N.many"] = "{0} голосов" };
        ResourceChecks.Keys(en, ru).Concat(ResourceChecks.PluralForms(en, ru)).Concat(ResourceChecks.Placeholders(en, ru)).ShouldBeEmpty();

        ResourceChecks.Keys(en, Without(ru, "A")).ShouldHaveSingleItem().ShouldContain("missing in Russian");
        ResourceChecks.Keys(Without(en, "A"), ru).ShouldHaveSingleItem().ShouldContain("missing in English");
        ResourceChecks.PluralForms(en, Without(ru, "N.few")).ShouldHaveSingleItem();
        ResourceChecks.PluralForms(Without(en, "N.other"), ru).ShouldHaveSingleItem();
        ResourceChecks.Placeholders(en, With(ru, "A", "открыто")).ShouldHaveSingleItem();
        ResourceChecks.Placeholders(en, With(ru, "N.many", "{1} голосов")).ShouldHaveSingleItem();
        ResourceChecks.CyrillicInEnglish(With(en, "A", "{0} is оpen")).ShouldHaveSingleItem();
        ResourceChecks.LatinInRussian(With(ru, "A", "{0:HH:mm} oткрыто")).ShouldHaveSingleItem();
        ResourceChecks.LatinInRussian(With(ru, "A", "{0:HH:mm} открыто (UTC)")).ShouldBeEmpty();
        ResourceChecks.StraightQuotes(With(ru, "A", "\"{0}\" открыто")).ShouldHaveSingleItem();
    }

    private static ResourceFamily Family(string name) => ResourceFamily.All.Single(family => family.Marker.Name == name);

    private static Dictionary<string, string> Without(Dictionary<string, string> texts, string key) =>
        texts.Where(text => text.Key != key).ToDictionary();

    private static Dictionary<string, string> With(Dictionary<string, string> texts, string key, string value) => new(texts) { [key] = value };
}
