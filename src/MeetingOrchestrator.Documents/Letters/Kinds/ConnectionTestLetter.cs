using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>The request to test the connection.</summary>
internal static class ConnectionTestLetter
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Write(LetterParts parts) => (parts.Dated(Notices.TestSubject),
    [
        .. parts.Opening(),
        parts.Sentence(Notices.RequestTest),
        new LetterBlock.Facts(parts.FactRows().When(parts.Facts.Plan, parts.Message.Seat)),
        .. parts.IsAhead(parts.Message.ReplyBy) ? [parts.Plain(Notices.TestBy, parts.Day(parts.Message.ReplyBy.Value))] : (LetterBlock[])[],
        parts.Heading(Notices.TestHeading),
        parts.Numbered(
        [
            parts.Words.Notices[Notices.TestRoom],
            parts.Words.Notices[Notices.TestDevices],
            parts.Message.PersonalLink is null
                ? parts.Words.Notices[Notices.TestByMail, parts.OfficeAddress]
                : parts.Words.Notices[Notices.TestOnPage],
        ]),
        .. parts.Page(),
        .. parts.Ending(),
    ]);
}
