using System.Data.Common;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Journal;

/// <summary>Appends to streams: the hot path, hundreds of ballots in one transaction, so one statement is prepared and executed again for each.</summary>
internal static class JournalAppend
{
    private const string Insert = """
        INSERT INTO journal (stream, sequence, type, at, payload, previous, hash)
        VALUES (@stream, @sequence, @type, @at, @payload, @previous, @hash)
        """;

    /// <returns>False when another writer was first.</returns>
    public static async Task<bool> AppendAsync(StoreDatabase database, StoreWriter writer, IReadOnlyList<Commit> commits)
    {
        await using var insert = writer.Prepare(Insert, "@stream", "@sequence", "@type", "@at", "@payload", "@previous", "@hash");
        try
        {
            foreach (var commit in commits.Where(commit => commit.Entries.Count > 0))
            {
                if (!await ContinuesHeadAsync(writer, commit))
                    return false;
                foreach (var ((stream, sequence, previous, payload, hash), type, at) in commit.Entries)
                {
                    await insert.ExecuteAsync(
                        stream, sequence, type, StoredInstant.ToNanoseconds(at), Blob.Of(payload), previous.ToArray(), hash.ToArray());
                }
            }
        }
        catch (DbException exception) when (database.IsDuplicate(exception))
        {
            return false;
        }

        return true;
    }

    // The key alone would let a writer whose head is stale append after a gap, or onto a head it never read.
    private static async Task<bool> ContinuesHeadAsync(StoreWriter writer, Commit commit)
    {
        var stream = commit.Stream.Value;
        var head = await writer.Context.Journal
            .Where(row => row.Stream == stream)
            .OrderByDescending(row => row.Sequence)
            .Select(row => new { row.Sequence, row.Hash })
            .FirstOrDefaultAsync(writer.CancellationToken);
        var first = commit.Entries[0].Entry;
        return head is null
            ? first.Sequence == Chain.FirstSequence && first.Previous == Chain.Genesis
            : first.Sequence == head.Sequence + 1 && first.Previous == head.Hash;
    }
}
