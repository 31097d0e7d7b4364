using System.Runtime.CompilerServices;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.DueWork;
using MeetingOrchestrator.Storage.Listings;
using MeetingOrchestrator.Storage.Outbox;
using MeetingOrchestrator.Storage.Voting;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Journal;

internal sealed class JournalStore(StoreDatabase database) : IJournal
{
    public Task<CommitResult> CommitAsync(IReadOnlyList<Commit> commits, CancellationToken cancellationToken)
    {
        CommitForm.Check(commits);
        return database.DecideAsync(writer => StoreAsync(writer, commits), cancellationToken);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        StreamName stream, long fromSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var name = stream.Value;
        var rows = context.Journal
            .Where(row => row.Stream == name && row.Sequence >= fromSequence)
            .OrderBy(row => row.Sequence)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
            yield return row.ToEntry();
    }

    // Claims first: whoever lost the claim must not learn of a conflict and decide the same work again.
    private async Task<CommitResult> StoreAsync(StoreWriter writer, IReadOnlyList<Commit> commits)
    {
        if (!await OutboxWrites.SettleAsync(writer, commits.SelectMany(commit => commit.SettledEffects))
            || !await DueWorkWrites.SettleAsync(writer, commits.SelectMany(commit => commit.SettledWork)))
            return CommitResult.StaleClaim;
        if (!await JournalAppend.AppendAsync(database, writer, commits))
            return CommitResult.Conflict;
        await BallotBoxWrites.AddAsync(writer, commits.SelectMany(commit => commit.SecretChoices));
        await OutboxWrites.InsertAsync(writer, commits.SelectMany(commit => commit.Outbox));
        await DueWorkWrites.InsertAsync(writer, commits.SelectMany(commit => commit.DueWork));
        await ListingWrites.UpsertAsync(writer, commits.Select(commit => commit.Meeting).OfType<Application.Listings.MeetingListing>());
        await ListingWrites.UpsertAsync(writer, commits.SelectMany(commit => commit.Decisions));
        await writer.CommitAsync();
        return CommitResult.Stored;
    }
}
