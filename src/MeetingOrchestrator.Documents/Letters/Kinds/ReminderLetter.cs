using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>
/// A reminder, worded by what remains: days before, what is still to be answered; the day before, how to join; in the last hours nothing
/// but the link, the time and whom to call.
/// </summary>
internal static class ReminderLetter
{
    private static readonly Duration Last = Duration.FromHours(2);
    private static readonly Duration DayBefore = Duration.FromHours(36);

    public static (string Subject, IEnumerable<LetterBlock> Blocks) Write(LetterParts parts)
    {
        var time = parts.Facts.Plan.Time;
        var remaining = time.Start - parts.Message.Now;
        var left = TimeUntil.Say(parts.Message.Now, time.Start, time.Zone, parts.Words);
        return remaining < Last ? Short(parts, left) : Full(parts, left!, remaining < DayBefore);
    }

    private static (string, IEnumerable<LetterBlock>) Full(LetterParts parts, string left, bool tomorrow) => (parts.Dated(Notices.ReminderSubject),
    [
        parts.Salute(),
        parts.Sentence(Notices.RemindIn, left),
        parts.FactRows().Rows(parts.Message.Seat),
        .. parts.ReplyBy(),
        .. parts.Page(),
        .. parts.Joining(),
        .. tomorrow ? Early(parts) : [],
        .. parts.Ending(),
    ]);

    private static (string, IEnumerable<LetterBlock>) Short(LetterParts parts, string? left) => (
        left is null ? parts.Dated(Notices.ReminderSubject) : parts.Say(Notices.SoonSubject, left),
        [
            .. parts.ByVideo && parts.Facts.JoinUrl is { } link ? [new LetterBlock.Button(parts.Words.Notices[Notices.JoinLink], link)] : (LetterBlock[])[],
            parts.Salute(),
            left is null ? parts.Sentence(Notices.RemindNow) : parts.Sentence(Notices.RemindIn, left),
            new LetterBlock.Facts(parts.ByVideo
                ? parts.FactRows().When(parts.Facts.Plan, parts.Message.Seat)
                : parts.FactRows().Schedule(parts.Facts.Plan, parts.Message.Seat)),
            .. parts.Facts.JoinUrl is null ? [] : Early(parts),
            .. parts.Ending(),
        ]);

    private static IEnumerable<LetterBlock> Early(LetterParts parts) => parts.ByVideo ? [parts.Plain(Notices.JoinEarly)] : [];
}
