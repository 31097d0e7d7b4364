using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>Date and reference number of a letter, and its addressee.</summary>
internal static class LetterHead
{
    public static LetterBlock.Head Of(LetterParts parts)
    {
        var (words, message) = (parts.Words, parts.Message);
        var date = parts.Day(ScheduleWording.DateIn(message.Now, parts.Facts.Plan.Time.Zone));
        var dated = message.Reference is { } reference ? words.Notices[Notices.Referenced, date, reference].Value : date;
        var addressee = words.Notices[Notices.Addressee, message.Recipient.NameAndPost(parts.Language, words)].Value;

        // The post names the seat as a rule («Глава делегации Республики Армения»): it is not said twice.
        var seat = message.Seat.Name(parts.Language);
        string[] forms = [seat.Full, seat.Genitive, seat.Short];
        return forms.Any(form => addressee.Contains(form, StringComparison.OrdinalIgnoreCase))
            ? new LetterBlock.Head(dated, [addressee])
            : new LetterBlock.Head(dated, [addressee, seat.Full]);
    }
}
