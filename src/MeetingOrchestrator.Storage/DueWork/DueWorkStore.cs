using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingOrchestrator.Storage.DueWork;

internal sealed class DueWorkStore(StoreDatabase database) : IDueWork
{
    private readonly string _claim = """
        UPDATE due_work SET fence = fence + 1, lease_until = {1}
        WHERE ordinal IN (
            SELECT ordinal FROM due_work
            WHERE state = 'open' AND at <= {0} AND (lease_until IS NULL OR lease_until <= {0})
            ORDER BY at, ordinal LIMIT {2}
        """ + $" {database.ClaimLock}) RETURNING *";

    public Task<IReadOnlyList<ClaimedWork>> ClaimAsync(Instant now, Duration lease, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, Duration.Zero);
        return database.DecideAsync<IReadOnlyList<ClaimedWork>>(
            async writer =>
            {
                var claimed = await writer.Context.DueWork
                    .FromSqlRaw(_claim, StoredInstant.ToNanoseconds(now), StoredInstant.ToNanoseconds(now + lease), limit)
                    .ToListAsync(cancellationToken);
                await writer.CommitAsync();
                // RETURNING promises no order.
                return [.. claimed.OrderBy(row => row.At).ThenBy(row => row.Ordinal).Select(row => row.ToClaim())];
            },
            cancellationToken);
    }

    public Task<bool> PostponeAsync(DueWorkClaim claim, Instant at, CancellationToken cancellationToken) => database.DecideAsync(
        async writer =>
        {
            var rows = await writer.Context.Database.ExecuteSqlAsync(
                $"""
                UPDATE due_work SET at = {StoredInstant.ToNanoseconds(at)}, lease_until = NULL
                WHERE id = {claim.Id} AND fence = {claim.Fence} AND state = 'open' AND lease_until IS NOT NULL
                """,
                cancellationToken);
            await writer.CommitAsync();
            return rows == 1;
        },
        cancellationToken);

    public async Task<IReadOnlyList<DueWorkRow>> OpenAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.DueWork
            .Where(row => row.State == ClaimStates.Open)
            .OrderBy(row => row.At).ThenBy(row => row.Ordinal)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToRow())];
    }

    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var next = await context.Database
            .SqlQuery<long?>(
                $"""SELECT MIN(CASE WHEN lease_until > at THEN lease_until ELSE at END) AS "Value" FROM due_work WHERE state = 'open'""")
            .SingleAsync(cancellationToken);
        return next is { } nanoseconds ? StoredInstant.FromNanoseconds(nanoseconds) : null;
    }

    public Task ReleaseAllAsync(CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"UPDATE due_work SET lease_until = NULL WHERE state = 'open' AND lease_until IS NOT NULL", cancellationToken),
        cancellationToken);
}
