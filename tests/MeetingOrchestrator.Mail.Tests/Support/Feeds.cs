using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Support;

internal static class Feeds
{
    public static FeedRequest Of(params FeedEvent[] events) => new("Совет; заседания, встречи", Language.Russian, [.. events]);

    public static FeedEvent Event(string uid, LocalDateTime start, string zone, int minutes = 150) => new(
        uid,
        3,
        Instant.FromUtc(2021, 1, 4, 7, 0),
        Instant.FromUtc(2021, 1, 5, 8, 30),
        start,
        Duration.FromMinutes(minutes),
        zone,
        $"Заседание {uid}: итоги; планы, \\сроки",
        "Первая строка; вторая, третья: \\ и\nследующая строка " + new string('ж', 200),
        "Москва, «Дом»",
        FeedStatus.Confirmed,
        new Uri("https://meetings.example.org/join?a=1;b=2,3"),
        new MailAddress("Аппарат Председателя", "office@example.org"));
}
