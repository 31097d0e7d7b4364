using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class CalendarEntryIdStore(StoreDatabase database) : ICalendarEntryIds
{
    public Task SaveAsync(string providerEventId, MeetingId meeting, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO calendar_entries (provider_event_id, meeting) VALUES ({providerEventId}, {meeting.Value})
            ON CONFLICT (provider_event_id) DO UPDATE SET meeting = excluded.meeting
            """,
            cancellationToken),
        cancellationToken);

    public async Task<IReadOnlyDictionary<string, MeetingId>> FindAsync(
        IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var asked = providerEventIds.Distinct(StringComparer.Ordinal).ToList();
        var rows = await context.CalendarEntries.Where(row => asked.Contains(row.ProviderEventId)).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.ProviderEventId, row => row.Meeting, StringComparer.Ordinal);
    }
}
