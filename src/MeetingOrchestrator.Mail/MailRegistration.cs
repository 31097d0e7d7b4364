using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Calendars;
using MeetingOrchestrator.Mail.Calendars.Writing;
using MeetingOrchestrator.Mail.Mime;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Mail;

/// <summary>Registers the composers of mail, and the writers and readers of calendar objects.</summary>
public static class MailRegistration
{
    /// <summary>
    /// Adds <see cref="IMimeComposer"/>, <see cref="ICalendarPart"/>, <see cref="ICalendarComposer"/>, <see cref="ICalendarFeed"/> and
    /// <see cref="IScheduleCalendar"/>.
    /// </summary>
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<IMimeComposer, MimeComposer>()
        .AddSingleton<ICalendarPart, CalendarPart>()
        .AddSingleton<ICalendarComposer, CalendarComposer>()
        .AddSingleton<ICalendarFeed, CalendarFeed>()
        .AddSingleton<IScheduleCalendar, ScheduleCalendar>();
}
