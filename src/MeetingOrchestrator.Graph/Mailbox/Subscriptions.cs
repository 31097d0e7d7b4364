using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;

namespace MeetingOrchestrator.Graph.Mailbox;

/// <summary>The subscription to changes of calendar entries.</summary>
internal sealed class Subscriptions(GraphCalls calls, GraphSettings settings, TimeProvider time)
{
    // Graph refuses a longer one outright instead of shortening it.
    private static readonly Duration LongestLife = Duration.FromMinutes(4230);

    // Without effect: one whose answer was lost tells nobody who knows it, and ends by itself.
    private static readonly GraphCall Create = new("subscriptions.create", Outlook: false, HasEffect: false);
    private static readonly GraphCall Extend = new("subscriptions.update", Outlook: false, HasEffect: false);

    public async Task<MailboxSubscription> SubscribeAsync(SubscriptionRequest request, CancellationToken cancellationToken)
    {
        var expires = Within(request.ExpiresAt);
        var wanted = new Subscription
        {
            ChangeType = "created,updated,deleted",
            Resource = $"/users/{settings.Organizer}/events",
            NotificationUrl = request.NotificationUrl.AbsoluteUri,
            LifecycleNotificationUrl = request.LifecycleUrl.AbsoluteUri, // cannot be added later
            ClientState = request.ClientState,
            ExpirationDateTime = expires.ToDateTimeOffset(),
        };
        var made = await calls.AskAsync(
            Create,
            // The header decides which ids the notifications will carry.
            (client, limited) => client.Subscriptions.PostAsync(wanted, post => post.Headers.PreferImmutableIds(), limited),
            cancellationToken);
        return new MailboxSubscription(
            made.Id ?? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer), Expiry(made, expires));
    }

    public async Task<MailboxSubscription?> RenewAsync(string id, Instant expiresAt, CancellationToken cancellationToken)
    {
        var (expires, gone) = (Within(expiresAt), false);
        var renewed = await calls.AskAsync(
            Extend,
            async (client, limited) =>
            {
                try
                {
                    return await client.Subscriptions[id].PatchAsync(
                        new Subscription { ExpirationDateTime = expires.ToDateTimeOffset() }, cancellationToken: limited);
                }
                catch (ODataError error) when (Gone.Says(error))
                {
                    gone = true;
                    return new Subscription();
                }
            },
            cancellationToken);
        return gone ? null : new MailboxSubscription(id, Expiry(renewed, expires));
    }

    private Instant Within(Instant expiresAt) =>
        Instant.Min(expiresAt, Instant.FromDateTimeOffset(time.GetUtcNow()) + LongestLife);

    private static Instant Expiry(Subscription subscription, Instant asked) =>
        subscription.ExpirationDateTime is { } given ? Instant.FromDateTimeOffset(given) : asked;
}
