using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Listings;

internal sealed class ListingsStore(StoreDatabase database) : IListings
{
    public async Task<IReadOnlyList<MeetingListing>> MeetingsAsync(CouncilKey council, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.Meetings
            .Where(row => row.Council == council)
            .OrderBy(row => row.StartsAt).ThenBy(row => row.Number)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToListing())];
    }

    public async Task<IReadOnlyList<CouncilKey>> CouncilsAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var councils = await context.Meetings.Select(row => row.Council).Distinct().ToListAsync(cancellationToken);
        // Sorted here: databases collate hyphens each in its own way.
        return [.. councils.OrderBy(council => council.Value, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<DecisionListing>> DecisionsAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.Decisions.Where(row => row.Meeting == meeting).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToListing())];
    }

    public Task ReplaceAllAsync(
        IReadOnlyList<MeetingListing> meetings, IReadOnlyList<DecisionListing> decisions, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async writer =>
            {
                await writer.Context.Meetings.ExecuteDeleteAsync(cancellationToken);
                await writer.Context.Decisions.ExecuteDeleteAsync(cancellationToken);
                await ListingWrites.UpsertAsync(writer, meetings);
                await ListingWrites.UpsertAsync(writer, decisions);
            },
            cancellationToken);
}
