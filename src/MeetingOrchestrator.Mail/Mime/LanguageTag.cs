using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Mail.Mime;

/// <summary>The tags of the languages (RFC 5646).</summary>
internal static class LanguageTag
{
    public static string Of(Language language) => language switch
    {
        Language.Russian => "ru",
        Language.English => "en-GB",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language.ToString(), "No language tag is defined for it."),
    };
}
