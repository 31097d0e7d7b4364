using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Registers the watch of the organizer's mailbox.</summary>
public static class MailboxRegistration
{
    /// <summary>
    /// Adds <see cref="IMailboxWatch"/>, <see cref="INotificationInbox"/> and the service that runs the rounds. For a service that runs by the
    /// real clock: a replay reads replies at its milestones alone, since what a mailbox shows in between hangs on the network's mood.
    /// </summary>
    public static IServiceCollection AddMailboxWatch(this IServiceCollection services)
    {
        services.AddSingleton<MailboxSignal>().AddSingleton<SubscriptionKeeper>().AddSingleton<ReplyReading>().AddSingleton<BounceReading>();
        services.AddSingleton<IMailboxWatch, MailboxWatch>();
        services.AddSingleton<INotificationInbox, NotificationInbox>();
        services.AddHostedService<MailboxWatchService>();
        return services;
    }
}
