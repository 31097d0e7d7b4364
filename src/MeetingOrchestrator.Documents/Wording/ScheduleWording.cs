using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
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

    /// <summary>
    /// The host's time and the reader's: «11:00 по московскому времени (12:00 по времени Еревана)», 11:00 (UTC+3, Moscow); 12:00 (UTC+4, Yerevan).
    /// With the reader's date where it is another one; the host's alone for a reader in the host's zone.
    /// </summary>
    /// <param name="words">The texts.</param>
    /// <param name="time">The meeting's time.</param>
    /// <param name="city">The host's city.</param>
    /// <param name="reader">The reader's seat; null where the text is for many.</param>
    /// <param name="language">The reader's language.</param>
    public static string Times(this Words words, MeetingTime time, BilingualText city, Seat? reader, Language language)
    {
        if (reader is null || reader.Zone == time.Zone)
        {
            return words.TimeIn(time.Start, time.Zone, city.In(language));
        }

        var named = (words.NamedTime(time.Start, time.Zone, city), words.NamedTime(time.Start, reader.Zone, reader.Capital));
        var date = DateIn(time.Start, reader.Zone);
        string Dated(string said) =>
            date == time.LocalStart.Date ? said : words.Notices[Notices.OnDay, said, words.Terms.Day(date.ToDateOnly())];

        return named is ({ } host, { } own)
            ? words.Notices[Notices.BothTimes, host, Dated(own)]
            : $"{words.TimeIn(time.Start, time.Zone, city.In(language))}; {Dated(words.TimeIn(time.Start, reader.Zone, reader.Capital.In(language)))}";
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

    /// <summary>The format as the end of a sentence: «в формате видеоконференции».</summary>
    public static string HeldBy(this Words words, MeetingFormat format) => words.Terms[format switch
    {
        MeetingFormat.Videoconference => Terms.ByVideoconference,
        MeetingFormat.InPerson => Terms.HeldInPerson,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No term is defined for it."),
    }];

    public static string FormatOf(this Words words, MeetingFormat format) => words.Terms[format switch
    {
        MeetingFormat.Videoconference => Terms.Videoconference,
        MeetingFormat.InPerson => Terms.InPerson,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No term is defined for it."),
    }];

    private static string? NamedTime(this Words words, Instant instant, string zone, BilingualText city)
    {
        var local = instant.InZone(DateTimeZoneProviders.Tzdb[zone]);
        return words.Terms.NamedTime(words.Cities, local.TimeOfDay.ToTimeOnly(), local.Offset.ToTimeSpan(), zone, city.En);
    }
}
