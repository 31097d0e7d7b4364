using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class UnmatchedNamesStore(StoreDatabase database) : IUnmatchedNames
{
    private const string Upsert = """
        INSERT INTO unmatched_names (meeting, record, name) VALUES (@meeting, @record, @name)
        ON CONFLICT (meeting, record) DO UPDATE SET name = excluded.name
        """;

    public Task SaveAsync(MeetingId meeting, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async writer =>
            {
                await using var upsert = writer.Prepare(Upsert, "@meeting", "@record", "@name");
                foreach (var (record, name) in names)
                    await upsert.ExecuteAsync(meeting.Value, record, name);
            },
            cancellationToken);

    public async Task<IReadOnlyDictionary<string, string>> FindAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.UnmatchedNames.Where(row => row.Meeting == meeting).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Record, row => row.Name, StringComparer.Ordinal);
    }
}
