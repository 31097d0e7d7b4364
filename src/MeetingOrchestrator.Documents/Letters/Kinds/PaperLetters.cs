using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>Letters about papers: the draft agenda, the documents of the meeting, the draft minutes.</summary>
internal static class PaperLetters
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Agenda(LetterParts parts) => (parts.Dated(Notices.AgendaSubject),
    [
        .. parts.Opening(),
        parts.Facts.Agenda.IsDefaultOrEmpty ? parts.Plain(Notices.AgendaLater) : parts.Sentence(Notices.SendAgenda),
        Schedule(parts),
        .. parts.Agenda(),
        .. parts.CommentBy(),
        .. parts.Page(),
        .. parts.Ending(),
    ]);

    public static (string Subject, IEnumerable<LetterBlock> Blocks) Documents(LetterParts parts) => (parts.Dated(Notices.DocumentsSubject),
    [
        .. parts.Opening(),
        parts.Sentence(Notices.DocumentsReady),
        Schedule(parts),
        .. List(parts),
        parts.Plain(Notices.OnRequest, parts.OfficeAddress),
        .. parts.CommentBy(),
        .. parts.Page(),
        .. parts.Ending(),
    ]);

    public static (string Subject, IEnumerable<LetterBlock> Blocks) Minutes(LetterParts parts) => (parts.Dated(Notices.MinutesSubject),
    [
        .. parts.Opening(),
        parts.Sentence(
            Notices.MinutesReady, parts.Day(parts.Facts.Plan.Time.LocalStart.Date), parts.Words.HeldBy(parts.Facts.Plan.Format)),
        .. List(parts),
        parts.Plain(Notices.MinutesOnRequest, parts.OfficeAddress),
        .. parts.CommentBy(),
        .. parts.Ending(),
    ]);

    private static IEnumerable<LetterBlock> List(LetterParts parts) => DocumentList.Of(parts).ToList() is { Count: > 0 } documents
        ? [parts.Heading(Notices.DocumentsHeading), parts.Numbered(documents)]
        : [];

    private static LetterBlock.Facts Schedule(LetterParts parts) => new(parts.FactRows().Schedule(parts.Facts.Plan, parts.Message.Seat));
}
