using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>
/// How a letter addresses its reader. Russian asks for first name and patronymic and for the gender; where one is missing, the plural is the
/// only form that offends nobody. English asks for the name.
/// </summary>
internal static class Salutation
{
    private static readonly string[] PatronymicEndings = ["вич", "ьич", "мич", "вна", "чна"];

    public static string For(Person person, Language language, Words words) => Called(person, language) is { } called
        ? words.Notices[language == Language.Russian && person.Gender == Gender.Feminine ? Notices.DearMadam : Notices.DearSir, called]
        : words.Notices[Notices.DearColleagues];

    /// <summary>Whether the reader is addressed by name.</summary>
    public static bool NamesReader(Person person, Language language) => Called(person, language) is not null;

    private static string? Called(Person person, Language language) => (person.Name, language, person.Gender) switch
    {
        (null, _, _) => null,
        ({ } name, Language.English, _) => name.En,
        ({ } name, _, Gender.Masculine or Gender.Feminine) => FirstNameAndPatronymic(name.Ru),
        _ => null,
    };

    // «Имя Отчество Фамилия» or «Фамилия Имя Отчество». With fewer words a surname such as «Якубович» could pass for a patronymic.
    private static string? FirstNameAndPatronymic(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var first, var second, _] when IsPatronymic(second) => $"{first} {second}",
            [_, var second, var third] when IsPatronymic(third) => $"{second} {third}",
            _ => null,
        };

    private static bool IsPatronymic(string word) =>
        Array.Exists(PatronymicEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
