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

    public static string For(Person person, Language language, Words words)
    {
        if (person.Name is not { } name)
        {
            return words.Notices[Notices.DearColleagues];
        }

        if (language == Language.English)
        {
            return words.Notices[Notices.DearSir, name.En];
        }

        return (person.Gender, FirstNameAndPatronymic(name.Ru)) switch
        {
            (Gender.Masculine, { } called) => words.Notices[Notices.DearSir, called],
            (Gender.Feminine, { } called) => words.Notices[Notices.DearMadam, called],
            _ => words.Notices[Notices.DearColleagues],
        };
    }

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
