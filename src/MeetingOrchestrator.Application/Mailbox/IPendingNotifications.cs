namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>What a notification asks for.</summary>
public enum NotificationKind
{
    /// <summary>A calendar entry was made, changed or deleted.</summary>
    EntryChanged,

    /// <summary>The subscription ends soon unless it is renewed.</summary>
    ReauthorizationRequired,

    /// <summary>The provider ended the subscription.</summary>
    SubscriptionRemoved,

    /// <summary>Notifications were lost.</summary>
    Missed,
}

/// <summary>A notification that was taken in and waits for a round.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="ProviderEventId">The entry; null for what is about the subscription.</param>
/// <param name="Version">Rises each time the same is notified while it waits.</param>
public sealed record PendingNotification(NotificationKind Kind, string? ProviderEventId, long Version);

/// <summary>Notifications taken in, each once however often it came.</summary>
public interface IPendingNotifications
{
    /// <summary>Adds; the same that waits already is kept once.</summary>
    /// <exception cref="IOException">Nothing was stored.</exception>
    Task AddAsync(IReadOnlyCollection<(NotificationKind Kind, string? ProviderEventId)> notifications, CancellationToken cancellationToken);

    /// <summary>All that wait, oldest first.</summary>
    Task<IReadOnlyList<PendingNotification>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Removes what was acted on; one that came again meanwhile stays.</summary>
    Task RemoveAsync(IReadOnlyCollection<PendingNotification> notifications, CancellationToken cancellationToken);
}
