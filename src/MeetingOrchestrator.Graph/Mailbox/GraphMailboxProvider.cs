using System.Collections.Immutable;
using MeetingOrchestrator.Application.Mailbox;
using NodaTime;

namespace MeetingOrchestrator.Graph.Mailbox;

/// <summary>The port, divided by the resource of Microsoft Graph that answers it.</summary>
internal sealed class GraphMailboxProvider(Subscriptions subscriptions, CalendarDelta delta, BounceReports bounces) : IMailboxProvider
{
    public Task<MailboxSubscription> SubscribeAsync(SubscriptionRequest request, CancellationToken cancellationToken) =>
        subscriptions.SubscribeAsync(request, cancellationToken);

    public Task<MailboxSubscription?> RenewAsync(string subscriptionId, Instant expiresAt, CancellationToken cancellationToken) =>
        subscriptions.RenewAsync(subscriptionId, expiresAt, cancellationToken);

    public Task<CalendarChanges> ReadChangesAsync(string? deltaLink, Instant from, Instant to, CancellationToken cancellationToken) =>
        delta.ReadAsync(deltaLink, from, to, cancellationToken);

    public Task<ImmutableArray<Bounce>> ReadBouncesAsync(Instant since, CancellationToken cancellationToken) =>
        bounces.ReadAsync(since, cancellationToken);
}
