using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;
using NodaTime;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>Dates, times and formats of meetings. Offsets come from time-zone data for the date in question.</summary>
internal static class ScheduleWording
{
    /// <summary>The instant as a local time of a zone, with its offset and city.</summary>
    public static string TimeIn(this Words words, Instant instant, string zone, string city)
    {
        var local = instant.InZone(DateTimeZoneProviders.Tzdb[zone]);
        return words.Terms.TimeIn(local.TimeOfDay.ToTimeOnly(), local.Offset.ToTimeSpan(), zone, city);
    }

    /// <summary>The date in the zone.</summary>
    public static LocalDate DateIn(Instant instant, string zone) => instant.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;

    /// <summary>The date of a meeting as a heading writes it, marked where it is not certain.</summary>
    public static string DateOf(this Words words, LocalDate date, DateCertainty certainty)
    {
        var said = words.Terms.DayInHeading(date.ToDateOnly());
        return certainty == DateCertainty.Provisional
            ? words.Documents[DocumentTexts.Labelled, said, words.Terms[Terms.ProvisionalDate].Value]
            : said;
    }

    public static string FormatOf(this Words words, MeetingFormat format) => words.Terms[format switch
    {
        MeetingFormat.Videoconference => Terms.Videoconference,
        MeetingFormat.InPerson => Terms.InPerson,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No term is defined for it."),
    }];
}
