using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingOrchestrator.Storage.Outbox;

internal sealed class OutboxStore(StoreDatabase database) : IOutbox
{
    private readonly string _claim = """
        UPDATE outbox SET fence = fence + 1, attempts = attempts + 1, lease_until = {1},
            uncertain = uncertain + CASE WHEN lease_until IS NULL THEN 0 ELSE 1 END
        WHERE ordinal IN (
            SELECT ordinal FROM outbox
            WHERE state = 'open' AND not_before <= {0} AND (lease_until IS NULL OR lease_until <= {0})
            ORDER BY not_before, ordinal LIMIT {2}
        """ + $" {database.ClaimLock}) RETURNING *";

    public Task<IReadOnlyList<ClaimedEffect>> ClaimAsync(Instant now, Duration lease, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, Duration.Zero);
        return database.DecideAsync<IReadOnlyList<ClaimedEffect>>(
            async writer =>
            {
                var claimed = await writer.Context.Outbox
                    .FromSqlRaw(_claim, StoredInstant.ToNanoseconds(now), StoredInstant.ToNanoseconds(now + lease), limit)
                    .ToListAsync(cancellationToken);
                await writer.CommitAsync();
                // RETURNING promises no order.
                return [.. claimed.OrderBy(row => row.NotBefore).ThenBy(row => row.Ordinal).Select(row => row.ToClaim())];
            },
            cancellationToken);
    }

    public Task<bool> SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken) => database.DecideAsync(
        async writer =>
        {
            var settled = await OutboxWrites.SettleAsync(writer, [settlement]);
            await writer.CommitAsync();
            return settled;
        },
        cancellationToken);

    public Task<bool> PostponeAsync(
        string key, long fence, Instant notBefore, string note, AttemptReach reach, CancellationToken cancellationToken) =>
        database.DecideAsync(
            async writer =>
            {
                var rows = await writer.Context.Database.ExecuteSqlAsync(
                    $"""
                    UPDATE outbox SET not_before = {StoredInstant.ToNanoseconds(notBefore)}, lease_until = NULL, note = {note},
                        attempts = attempts - {(reach == AttemptReach.NotMade ? 1 : 0)},
                        uncertain = uncertain + {(reach == AttemptReach.MayBeDone ? 1 : 0)}
                    WHERE key = {key} AND fence = {fence} AND state = 'open' AND lease_until IS NOT NULL
                    """,
                    cancellationToken);
                await writer.CommitAsync();
                return rows == 1;
            },
            cancellationToken);

    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var next = await context.Database
            .SqlQuery<long?>(
                $"""
                SELECT MIN(CASE WHEN lease_until > not_before THEN lease_until ELSE not_before END) AS "Value"
                FROM outbox WHERE state = 'open'
                """)
            .SingleAsync(cancellationToken);
        return next is { } nanoseconds ? StoredInstant.FromNanoseconds(nanoseconds) : null;
    }

    public Task ReleaseAllAsync(CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"UPDATE outbox SET lease_until = NULL, uncertain = uncertain + 1 WHERE state = 'open' AND lease_until IS NOT NULL", cancellationToken),
        cancellationToken);

    public async Task<OutboxRow?> FindAsync(string correlation, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.Outbox.Where(row => row.Correlation == correlation)
            .OrderBy(row => row.Ordinal).FirstOrDefaultAsync(cancellationToken);
        return row?.ToRow();
    }

    public async Task<IReadOnlyList<OutboxReport>> ListAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.Outbox.Where(row => row.Meeting == meeting).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToReport())];
    }
}
