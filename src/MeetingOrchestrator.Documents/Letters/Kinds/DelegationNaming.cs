using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>The request to name a delegation.</summary>
internal static class DelegationNaming
{
    /// <summary>The request with a term in words.</summary>
    public static LetterBlock By(LetterParts parts, string term, bool revised = false) => parts.Plain(
        (revised, parts.Message.PersonalLink) switch
        {
            (false, null) => Notices.NameByMail,
            (false, _) => Notices.NameOnPage,
            (true, null) => Notices.ReviseByMail,
            (true, _) => Notices.ReviseOnPage,
        },
        term,
        parts.OfficeAddress);

    /// <summary>The term that is set; where none is, or it has passed, as soon as can be.</summary>
    public static string Term(LetterParts parts) => parts.IsAhead(parts.Message.NameBy)
        ? NoLaterThan(parts, parts.Message.NameBy.Value)
        : parts.Words.Notices[Notices.Soonest];

    public static string NoLaterThan(LetterParts parts, LocalDate date) => parts.Words.Notices[Notices.NoLaterThan, parts.Day(date)];
}
