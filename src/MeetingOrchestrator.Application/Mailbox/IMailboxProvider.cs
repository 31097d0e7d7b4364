using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>What happens in the organizer's mailbox: changes to calendar entries, and mail that came back.</summary>
public interface IMailboxProvider
{
    /// <summary>Subscribes to changes of calendar entries. The provider calls both addresses before it answers.</summary>
    /// <exception cref="ProviderException"/>
    Task<MailboxSubscription> SubscribeAsync(SubscriptionRequest request, CancellationToken cancellationToken);

    /// <summary>Extends a subscription.</summary>
    /// <returns>Null when the provider does not know it any more.</returns>
    /// <exception cref="ProviderException"/>
    Task<MailboxSubscription?> RenewAsync(string subscriptionId, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>
    /// What changed among the entries of a window of time since the link was given. A link that the provider has forgotten leads to a whole
    /// reading, told by <see cref="CalendarChanges.Resynchronised"/>.
    /// </summary>
    /// <param name="deltaLink">The link of the last reading; null for the first, which names every entry of the window.</param>
    /// <param name="from">Start of the window.</param>
    /// <param name="to">End of the window.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ProviderException"/>
    Task<CalendarChanges> ReadChangesAsync(string? deltaLink, Instant from, Instant to, CancellationToken cancellationToken);

    /// <summary>Reports of non-delivery (NDR) received since an instant.</summary>
    /// <exception cref="ProviderException"/>
    Task<ImmutableArray<Bounce>> ReadBouncesAsync(Instant since, CancellationToken cancellationToken);
}

/// <summary>A subscription to be made.</summary>
/// <param name="NotificationUrl">Where changes are told.</param>
/// <param name="LifecycleUrl">Where the fate of the subscription itself is told.</param>
/// <param name="ClientState">Our secret: a notification without it is forged.</param>
/// <param name="ExpiresAt">Until when; the provider allows at most 4,230 minutes.</param>
public sealed record SubscriptionRequest(Uri NotificationUrl, Uri LifecycleUrl, string ClientState, Instant ExpiresAt);

/// <summary>A subscription that stands.</summary>
public sealed record MailboxSubscription(string Id, Instant ExpiresAt);

/// <summary>Entries that changed.</summary>
/// <param name="ProviderEventIds">The provider's ids, each once.</param>
/// <param name="DeltaLink">From where to read next time. Opaque; names only the provider.</param>
/// <param name="Resynchronised">Whether everything was read anew because the link was not known any more.</param>
public sealed record CalendarChanges(ImmutableArray<string> ProviderEventIds, string DeltaLink, bool Resynchronised);

/// <summary>A message that came back.</summary>
/// <param name="InternetMessageId">Message-ID of our message, with its angle brackets.</param>
/// <param name="At">When the report arrived.</param>
public sealed record Bounce(string InternetMessageId, Instant At);
