using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;

namespace MeetingOrchestrator.Storage.Outbox;

/// <summary>What a transaction does to the outbox.</summary>
internal static class OutboxWrites
{
    private const string Insert = """
        INSERT INTO outbox (key, meeting, kind, body, not_before, expires_at, correlation, state, attempts, uncertain, fence)
        VALUES (@key, @meeting, @kind, @body, @not_before, @expires_at, @correlation, 'open', 0, 0, 0)
        ON CONFLICT (key) DO NOTHING
        """;

    // A lease that ran out still settles while nobody else has claimed the row: the work was done under the latest fence.
    private const string Settle = """
        UPDATE outbox SET state = @state, lease_until = NULL, note = COALESCE(@note, note)
        WHERE key = @key AND fence = @fence AND state = 'open' AND lease_until IS NOT NULL
        """;

    public static async Task InsertAsync(StoreWriter writer, IEnumerable<OutboxRow> rows)
    {
        await using var insert = writer.Prepare(Insert, "@key", "@meeting", "@kind", "@body", "@not_before", "@expires_at", "@correlation");
        foreach (var row in rows)
        {
            await insert.ExecuteAsync(
                row.Key,
                row.Meeting.Value,
                row.Kind,
                row.Body,
                StoredInstant.ToNanoseconds(row.NotBefore),
                StoredInstant.ToNanoseconds(row.ExpiresAt),
                row.Correlation);
        }
    }

    /// <returns>False when a fence is stale; the caller must then undo everything.</returns>
    public static async Task<bool> SettleAsync(StoreWriter writer, IEnumerable<OutboxSettlement> settlements)
    {
        await using var settle = writer.Prepare(Settle, "@state", "@note", "@key", "@fence");
        foreach (var (key, fence, end, note) in settlements)
        {
            if (await settle.ExecuteAsync(StoredNames.EffectEnds.NameOf(end), note, key, fence) == 0)
                return false;
        }

        return true;
    }
}
