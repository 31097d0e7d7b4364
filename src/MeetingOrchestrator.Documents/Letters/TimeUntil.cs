using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>How long until the meeting: «через 3 дня». Days as a calendar counts them in the host's zone, below a day hours or minutes.</summary>
internal static class TimeUntil
{
    /// <returns>Null once the meeting should have begun.</returns>
    public static string? Say(Instant now, Instant start, string zone, Words words)
    {
        var left = start - now;
        if (left < Duration.FromMinutes(1))
        {
            return null;
        }

        if (left < Duration.FromHours(1))
        {
            return words.Terms.Counted(Terms.InMinutes, (long)left.TotalMinutes);
        }

        if (left < Duration.FromDays(1))
        {
            return words.Terms.Counted(Terms.InHours, (long)left.TotalHours);
        }

        var days = Period.DaysBetween(ScheduleWording.DateIn(now, zone), ScheduleWording.DateIn(start, zone));
        return words.Terms.Counted(Terms.InDays, days);
    }
}
