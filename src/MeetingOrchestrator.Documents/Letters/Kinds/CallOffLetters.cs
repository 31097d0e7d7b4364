using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>The meeting is put off to a time not known yet, or cancelled: either way it leaves the calendars.</summary>
internal static class CallOffLetters
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Postponement(LetterParts parts) =>
        Write(parts, Notices.PostponementSubject, Notices.Postponed, Notices.NotToJoin);

    public static (string Subject, IEnumerable<LetterBlock> Blocks) Cancellation(LetterParts parts) =>
        Write(parts, Notices.CancellationSubject, Notices.Cancelled, Notices.LinkVoid);

    private static (string, IEnumerable<LetterBlock>) Write(LetterParts parts, string subject, string opening, string conference) => (
        parts.Dated(subject),
        [
            .. parts.Opening(),
            new LetterBlock.Paragraph(parts.Dated(opening)),
            .. parts.Why(parts.Message.Reason),

            // Under its heading: a date that stands alone reads as the one that holds.
            parts.Heading(Notices.ScheduledHeading),
            new LetterBlock.Facts(parts.FactRows().Schedule(parts.Facts.Plan, parts.Message.Seat)),
            new LetterBlock.Paragraph(string.Join(' ', (parts.ByVideo ? [Notices.EntryRemoved, conference] : new[] { Notices.EntryRemoved })
                .Select(key => parts.Words.Notices[key].Value))),
            parts.Plain(Notices.Apology),
            .. parts.Ending(),
        ]);
}
