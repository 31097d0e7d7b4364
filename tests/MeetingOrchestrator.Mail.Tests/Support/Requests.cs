using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Support;

internal static class Requests
{
    public static MimeRequest To(string recipient) => new(
        new MailAddress("Аппарат Председателя", "office@example.org"),
        new MailAddress("Глава делегации", recipient),
        $"<invitation.{recipient.Split('@')[0]}@meetings.example.org>",
        Instant.FromUtc(2021, 1, 4, 7, 0),
        Language.Russian,
        new RenderedMessage("Приглашение на заседание", "<p>Здравствуйте</p>", "Здравствуйте\n.\n..точка в начале строки\n.\r\nQUIT\r\n"),
        "meeting-25.ics",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
}
