using System.Security.Cryptography;
using MeetingOrchestrator.Application.Links;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Keeps one subscription alive: makes it where the service can be reached, and renews it half-way through its life.</summary>
internal sealed class SubscriptionKeeper(IMailboxProvider provider, IWatchStates states, IOptions<LinkOptions> options)
{
    /// <summary>A little under the 4,230 minutes that the provider allows, since its clock is not ours.</summary>
    private static readonly Duration Life = Duration.FromMinutes(4_200);

    /// <summary>One round.</summary>
    /// <param name="state">Where the watch stands.</param>
    /// <param name="asked">What was notified of the subscription.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The state as saved.</returns>
    /// <exception cref="Conference.ProviderException">The provider did not do it; the next round tries again.</exception>
    public async Task<WatchState> KeepAsync(
        WatchState state, IReadOnlyCollection<NotificationKind> asked, Instant now, CancellationToken cancellationToken)
    {
        if (options.Value.PublicUrl is not { } address)
        {
            return state;
        }

        var known = asked.Contains(NotificationKind.SubscriptionRemoved) || state.ExpiresAt <= now ? null : state.SubscriptionId;
        if (known is not null && now < state.RenewAt && !asked.Contains(NotificationKind.ReauthorizationRequired))
        {
            return state;
        }

        return known is not null && await provider.RenewAsync(known, now + Life, cancellationToken) is { } renewed
            ? await SaveAsync(state, renewed, now, cancellationToken)
            : await SubscribeAsync(state, address.TrimEnd('/'), now, cancellationToken);
    }

    private async Task<WatchState> SubscribeAsync(WatchState state, string address, Instant now, CancellationToken cancellationToken)
    {
        var asked = state with
        {
            SubscriptionId = null,
            ClientState = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
            RenewAt = null,
            ExpiresAt = null,
        };
        // Saved before it is asked for: the first notification may outrun the answer, and would pass for forged.
        await states.SaveAsync(asked, cancellationToken);
        var made = await provider.SubscribeAsync(
            new SubscriptionRequest(new Uri(address + "/graph/notifications"), new Uri(address + "/graph/lifecycle"), asked.ClientState, now + Life),
            cancellationToken);
        return await SaveAsync(asked, made, now, cancellationToken);
    }

    private async Task<WatchState> SaveAsync(WatchState state, MailboxSubscription subscription, Instant now, CancellationToken cancellationToken)
    {
        var saved = state with
        {
            SubscriptionId = subscription.Id,
            ExpiresAt = subscription.ExpiresAt,
            RenewAt = now + ((subscription.ExpiresAt - now) / 2),
        };
        await states.SaveAsync(saved, cancellationToken);
        return saved;
    }
}
