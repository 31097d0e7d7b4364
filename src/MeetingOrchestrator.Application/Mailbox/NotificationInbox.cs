using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Application.Mailbox;

/// <inheritdoc/>
internal sealed class NotificationInbox(
    INotificationReader reader, IWatchStates states, IPendingNotifications pending, MailboxSignal signal, ILogger<NotificationInbox> logger)
    : INotificationInbox
{
    public async Task<bool> AcceptAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (reader.Read(body) is not NotificationReading.Readable readable)
        {
            return false;
        }

        var state = await StateAsync(cancellationToken);
        var genuine = readable.Notifications.Where(notification => IsGenuine(notification, state)).ToList();
        if (genuine.Count < readable.Notifications.Length)
        {
            Log.NotificationsDropped(logger, readable.Notifications.Length - genuine.Count);
        }

        if (genuine.Count > 0)
        {
            await pending.AddAsync([.. genuine.Select(Ask)], cancellationToken);
            signal.Pulse();
        }

        return true;
    }

    private async Task<WatchState> StateAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await states.ReadAsync(cancellationToken);
        }
        catch (DbException fault)
        {
            // Whether they are genuine cannot be told: the sender must send them again.
            throw new IOException("The state of the mailbox watch could not be read.", fault);
        }
    }

    // The first notification may outrun the answer that names the subscription: the secret alone tells then.
    private static bool IsGenuine(MailboxNotification notification, WatchState state) =>
        state.ClientState is { } expected
        && CryptographicOperations.FixedTimeEquals(Hash(expected), Hash(notification.ClientState ?? ""))
        && (state.SubscriptionId is null || state.SubscriptionId == notification.SubscriptionId);

    // Digests are of one length, so the comparison takes one time.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static (NotificationKind Kind, string? ProviderEventId) Ask(MailboxNotification notification) => notification switch
    {
        MailboxNotification.EntryChanged { ProviderEventId: { } id } => (NotificationKind.EntryChanged, id),
        // One that names no entry: the reading of changes finds which.
        MailboxNotification.EntryChanged => (NotificationKind.Missed, null),
        MailboxNotification.Lifecycle { Event: SubscriptionEvent.ReauthorizationRequired } => (NotificationKind.ReauthorizationRequired, null),
        MailboxNotification.Lifecycle { Event: SubscriptionEvent.SubscriptionRemoved } => (NotificationKind.SubscriptionRemoved, null),
        _ => (NotificationKind.Missed, null),
    };
}
