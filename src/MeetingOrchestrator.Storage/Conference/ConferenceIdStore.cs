using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class ConferenceIdStore(StoreDatabase database) : IConferenceIds
{
    public Task SaveAsync(MeetingId meeting, string providerMeetingId, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO conferences (meeting, provider_meeting_id)
            VALUES ({meeting.Value}, {providerMeetingId})
            ON CONFLICT (meeting) DO UPDATE SET provider_meeting_id = excluded.provider_meeting_id
            """,
            cancellationToken),
        cancellationToken);

    public async Task<string> GetAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.Conferences.SingleOrDefaultAsync(row => row.Meeting == meeting, cancellationToken);
        return row?.ProviderMeetingId ?? throw new InvalidOperationException("No conference of this meeting is stored.");
    }
}
