using System.Globalization;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>The culture of each language.</summary>
internal static class Cultures
{
    public static CultureInfo Of(Language language) => language switch
    {
        Language.Russian => HouseCultures.Russian,
        Language.English => HouseCultures.English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No culture is defined for it."),
    };

    /// <summary>Language tag for <c>lang</c> and file names: <c>ru</c>, <c>en</c>.</summary>
    public static string Tag(Language language) => Of(language).TwoLetterISOLanguageName;
}
