using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>What was and what is now, for people who have the former arrangements in their calendars.</summary>
internal static class ChangeLetter
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Write(LetterParts parts)
    {
        var now = parts.Facts.Plan;
        var before = parts.Message.PlanBefore ?? (parts.Message.Before is { } time ? now with { Time = time } : null);
        return (parts.Dated(Moved(before, now) ? Notices.MovedSubject : Notices.ChangeSubject),
        [
            .. parts.Opening(),
            Opening(parts, before, now),
            Schedule(parts, before, now),
            .. parts.Why(parts.Message.Reason),
            parts.Plain(Notices.FormerVoid),
            .. parts.ReplyBy(),
            .. parts.Page(),
            .. parts.Joining(),
            .. parts.Ending(),
        ]);
    }

    private static LetterBlock Opening(LetterParts parts, PlannedMeeting? before, PlannedMeeting now) =>
        before is not null && Moved(before, now) ? parts.Sentence(
            Notices.Moved, parts.Day(before.Time.LocalStart.Date), parts.Day(now.Time.LocalStart.Date), parts.Words.HeldBy(now.Format))
        : before is not null && before.Time != now.Time ? parts.Sentence(Notices.TimeChanged)
        : parts.Sentence(Notices.ArrangementsChanged);

    // Where nothing is known of before, what holds now is told all the same.
    private static LetterBlock Schedule(LetterParts parts, PlannedMeeting? before, PlannedMeeting now)
    {
        var (rows, words, reader) = (parts.FactRows(), parts.Words, parts.Message.Seat);
        var present = new LetterBlock.Facts(rows.Schedule(now, reader));
        return before is null ? present : new LetterBlock.Comparison(
            words.Notices[Notices.FormerHeading], new LetterBlock.Facts(rows.Schedule(before, reader)), words.Notices[Notices.NewHeading], present);
    }

    private static bool Moved(PlannedMeeting? before, PlannedMeeting now) =>
        before is not null && before.Time.LocalStart.Date != now.Time.LocalStart.Date;
}
