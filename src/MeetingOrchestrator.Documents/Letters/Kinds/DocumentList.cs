using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>Documents by title with the languages they are in, each once, in the order given.</summary>
internal static class DocumentList
{
    public static IEnumerable<string> Of(LetterParts parts) => parts.Message.Documents.IsDefaultOrEmpty
        ? []
        : parts.Message.Documents
            .GroupBy(document => document.Title)
            .Select(versions => parts.Words.Notices[Languages([.. versions.Select(version => version.Language)]), versions.Key.In(parts.Language)].Value);

    private static string Languages(HashSet<Language> languages) => (languages.Contains(Language.Russian), languages.Contains(Language.English)) switch
    {
        (true, true) => Notices.InBoth,
        (true, false) => Notices.InRussian,
        _ => Notices.InEnglish,
    };
}
