using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Mailbox;

internal sealed class WatchStateStore(StoreDatabase database) : IWatchStates
{
    public async Task<WatchState> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.MailboxWatch.SingleOrDefaultAsync(cancellationToken);
        return row?.ToState() ?? WatchState.Initial;
    }

    public Task SaveAsync(WatchState state, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO mailbox_watch (id, subscription_id, client_state, renew_at, expires_at, delta_link, window_end, bounces_read_up_to)
            VALUES ({WatchRow.TheOne}, {state.SubscriptionId}, {state.ClientState}, {StoredInstant.ToNanoseconds(state.RenewAt)},
                {StoredInstant.ToNanoseconds(state.ExpiresAt)}, {state.DeltaLink}, {StoredInstant.ToNanoseconds(state.WindowEnd)},
                {StoredInstant.ToNanoseconds(state.BouncesReadUpTo)})
            ON CONFLICT (id) DO UPDATE SET subscription_id = excluded.subscription_id, client_state = excluded.client_state,
                renew_at = excluded.renew_at, expires_at = excluded.expires_at, delta_link = excluded.delta_link,
                window_end = excluded.window_end, bounces_read_up_to = excluded.bounces_read_up_to
            """,
            cancellationToken),
        cancellationToken);
}
