using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Calendars;
using MeetingOrchestrator.Mail.Mime;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Mail;

/// <summary>Registers the composers of mail and calendar objects.</summary>
public static class MailRegistration
{
    /// <summary>Adds <see cref="IMimeComposer"/>, <see cref="ICalendarPart"/> and <see cref="ICalendarComposer"/>.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<IMimeComposer, MimeComposer>()
        .AddSingleton<ICalendarPart, CalendarPart>()
        .AddSingleton<ICalendarComposer, CalendarComposer>();
}
