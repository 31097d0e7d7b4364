using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <inheritdoc/>
internal sealed class MailboxWatch(
    IMailboxProvider provider,
    IListings listings,
    IWatchStates states,
    IPendingNotifications pending,
    SubscriptionKeeper subscription,
    ReplyReading replies,
    BounceReading bounces,
    TimeProvider time,
    ILogger<MailboxWatch> logger) : IMailboxWatch
{
    // Around every meeting that anybody may still answer. The window is laid anew before the latest meetings drift out of it.
    private static readonly Duration Past = Duration.FromDays(30);
    private static readonly Duration Future = Duration.FromDays(400);
    private static readonly Duration LeastFuture = Duration.FromDays(200);

    /// <summary>Mail systems deliver reports late, and their clocks are not ours: what was read already is harmless.</summary>
    private static readonly Duration Overlap = Duration.FromHours(1);

    private static readonly Duration FirstBounces = Duration.FromDays(7);

    private static readonly MeetingPhase[] Invited =
    [
        MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended, MeetingPhase.Closed, MeetingPhase.Adjourned, MeetingPhase.Cancelled,
    ];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var notified = await pending.ListAsync(cancellationToken);
        if (notified.Count == 0 && !await IsAnybodyInvitedAsync(now, cancellationToken))
        {
            return;
        }

        var aboutSubscription = notified.Where(x => x.Kind is NotificationKind.ReauthorizationRequired or NotificationKind.SubscriptionRemoved).ToList();
        // One step that fails must not keep the others from being done: replies are found without a subscription too.
        if (await TryAsync("subscription", async state => await subscription.KeepAsync(state, [.. aboutSubscription.Select(x => x.Kind)], now, cancellationToken), cancellationToken))
        {
            await pending.RemoveAsync(aboutSubscription, cancellationToken);
        }

        var entries = notified.Where(x => x.Kind == NotificationKind.EntryChanged).ToList();
        if (await TryAsync("replies", async state =>
        {
            await replies.ReadAsync([.. entries.Select(x => x.ProviderEventId).OfType<string>()], now, cancellationToken);
            return state;
        }, cancellationToken))
        {
            await pending.RemoveAsync(entries, cancellationToken);
        }

        if (await TryAsync("changes", state => ReadChangesAsync(state, now, cancellationToken), cancellationToken))
        {
            await pending.RemoveAsync([.. notified.Where(x => x.Kind == NotificationKind.Missed)], cancellationToken);
        }

        await TryAsync("bounces", state => ReadBouncesAsync(state, now, cancellationToken), cancellationToken);
    }

    // A calendar that was only imported, or whose meetings are long over, has nothing in the mailbox that could change.
    private async Task<bool> IsAnybodyInvitedAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var council in await listings.CouncilsAsync(cancellationToken))
        {
            var meetings = await listings.MeetingsAsync(council, cancellationToken);
            if (meetings.Any(meeting => meeting.Phase == MeetingPhase.Postponed || (Invited.Contains(meeting.Phase) && meeting.End > now - Past)))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<WatchState> ReadChangesAsync(WatchState state, Instant now, CancellationToken cancellationToken)
    {
        var holds = state.DeltaLink is not null && state.WindowEnd > now + LeastFuture;
        var end = holds ? state.WindowEnd!.Value : now + Future;
        var changes = await provider.ReadChangesAsync(holds ? state.DeltaLink : null, now - Past, end, cancellationToken);
        if (changes.Resynchronised)
        {
            Log.CalendarReadAnew(logger);
        }

        await replies.ReadAsync([.. changes.ProviderEventIds.Distinct(StringComparer.Ordinal)], now, cancellationToken);
        // After the replies are recorded: whoever dies before reads the same changes again.
        var read = state with { DeltaLink = changes.DeltaLink, WindowEnd = end };
        await states.SaveAsync(read, cancellationToken);
        return read;
    }

    private async Task<WatchState> ReadBouncesAsync(WatchState state, Instant now, CancellationToken cancellationToken)
    {
        await bounces.ReadAsync(state.BouncesReadUpTo is { } last ? last - Overlap : now - FirstBounces, now, cancellationToken);
        var read = state with { BouncesReadUpTo = now };
        await states.SaveAsync(read, cancellationToken);
        return read;
    }

    private async Task<bool> TryAsync(string step, Func<WatchState, Task<WatchState>> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(await states.ReadAsync(cancellationToken));
            return true;
        }
        catch (ProviderException fault)
        {
            Log.WatchStepFailed(logger, step, fault.Code, fault.Failure);
            return false;
        }
    }
}
