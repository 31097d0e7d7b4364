using System.Globalization;
using System.Resources;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Application.Tests.Localization;

public sealed class RefusalValueTests
{
    public static TheoryData<string, string> Members => new(Enumerations()
        .SelectMany(type => Enum.GetNames(type).Select(member => $"{type.Name}.{member}"))
        .SelectMany(key => new[] { (key, "en"), (key, "ru") }));

    [Theory]
    [MemberData(nameof(Members))]
    public void Enumeration_that_a_refusal_names_has_words_in_each_language(string key, string language)
    {
        var culture = language == "ru" ? CultureInfo.GetCultureInfo("ru") : CultureInfo.InvariantCulture;
        // Parents off: a text missing in Russian would read as English, and no test would see it.
        var texts = new ResourceManager(typeof(Values)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        texts.ShouldNotBeNull().GetString(key).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Refusals_name_enumerations() => Enumerations().ShouldContain(typeof(Capacity));

    private static IEnumerable<Type> Enumerations() => typeof(Refusal).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
        .SelectMany(type => type.GetConstructors())
        .SelectMany(constructor => constructor.GetParameters())
        .SelectMany(parameter => parameter.ParameterType.IsGenericType ? parameter.ParameterType.GetGenericArguments() : [parameter.ParameterType])
        .Where(type => type.IsEnum)
        .Distinct();
}
