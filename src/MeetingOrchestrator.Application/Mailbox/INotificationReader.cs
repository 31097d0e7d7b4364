using System.Collections.Immutable;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>
/// Reads what a request to our webhook carries. Anybody can send one: what is read is a claim until its client state is compared, and a
/// hint even then, after which the entry itself is asked for.
/// </summary>
public interface INotificationReader
{
    /// <summary>The longest body that is read, in bytes; a longer one is unreadable.</summary>
    const int LongestBody = 262_144;

    /// <summary>Reads a body, whatever it is; never throws.</summary>
    NotificationReading Read(ReadOnlyMemory<byte> body);
}

/// <summary>What became of a body.</summary>
public abstract record NotificationReading
{
    private NotificationReading()
    {
    }

    /// <summary>Not what the provider sends: malformed, too large, too deep, too many, or without what every notification has.</summary>
    public sealed record Unreadable : NotificationReading;

    /// <summary>The notifications in their order. Kinds that are not known are left out; the periodic reading of changes makes up for them.</summary>
    public sealed record Readable(ImmutableArray<MailboxNotification> Notifications) : NotificationReading;
}

/// <summary>A notification of a subscription.</summary>
public abstract record MailboxNotification
{
    private MailboxNotification(string subscriptionId, string? clientState) => (SubscriptionId, ClientState) = (subscriptionId, clientState);

    /// <summary>The provider's id of the subscription, as the sender claims.</summary>
    public string SubscriptionId { get; }

    /// <summary>The secret that was given with the subscription, as the sender claims; to be compared in constant time.</summary>
    public string? ClientState { get; }

    /// <summary>A calendar entry changed.</summary>
    /// <param name="SubscriptionId">The subscription.</param>
    /// <param name="ClientState">The secret.</param>
    /// <param name="Change">What happened to the entry.</param>
    /// <param name="ProviderEventId">The provider's id of the entry; null where the notification names none.</param>
    public sealed record EntryChanged(string SubscriptionId, string? ClientState, EntryChange Change, string? ProviderEventId)
        : MailboxNotification(SubscriptionId, ClientState);

    /// <summary>Something happened to the subscription itself.</summary>
    /// <param name="SubscriptionId">The subscription.</param>
    /// <param name="ClientState">The secret.</param>
    /// <param name="Event">What happened.</param>
    public sealed record Lifecycle(string SubscriptionId, string? ClientState, SubscriptionEvent Event)
        : MailboxNotification(SubscriptionId, ClientState);
}

/// <summary>What happened to a calendar entry.</summary>
public enum EntryChange
{
    /// <summary>It was made.</summary>
    Created,

    /// <summary>It was changed; a reply is a change.</summary>
    Updated,

    /// <summary>It was deleted or cancelled.</summary>
    Deleted,
}

/// <summary>What happened to a subscription.</summary>
public enum SubscriptionEvent
{
    /// <summary>It must be renewed, or it ends.</summary>
    ReauthorizationRequired,

    /// <summary>It is gone; a new one is needed, and a reading of what changed meanwhile.</summary>
    SubscriptionRemoved,

    /// <summary>Notifications were lost; what changed must be read.</summary>
    Missed,
}
