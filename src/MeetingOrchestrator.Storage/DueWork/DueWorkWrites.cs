using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;

namespace MeetingOrchestrator.Storage.DueWork;

/// <summary>What a transaction does to due work.</summary>
internal static class DueWorkWrites
{
    private const string Insert = """
        INSERT INTO due_work (id, meeting, milestone, at, state, fence)
        VALUES (@id, @meeting, @milestone, @at, 'open', 0)
        ON CONFLICT (id) DO NOTHING
        """;

    private const string Settle = """
        UPDATE due_work SET state = 'done', lease_until = NULL
        WHERE id = @id AND fence = @fence AND state = 'open' AND lease_until IS NOT NULL
        """;

    public static async Task InsertAsync(StoreWriter writer, IEnumerable<DueWorkRow> rows)
    {
        await using var insert = writer.Prepare(Insert, "@id", "@meeting", "@milestone", "@at");
        foreach (var (id, meeting, milestone, at) in rows)
            await insert.ExecuteAsync(id, meeting.Value, milestone.Value, StoredInstant.ToNanoseconds(at));
    }

    /// <returns>False when a fence is stale; the caller must then undo everything.</returns>
    public static async Task<bool> SettleAsync(StoreWriter writer, IEnumerable<DueWorkClaim> claims)
    {
        await using var settle = writer.Prepare(Settle, "@id", "@fence");
        foreach (var (id, fence) in claims)
        {
            if (await settle.ExecuteAsync(id, fence) == 0)
                return false;
        }

        return true;
    }
}
