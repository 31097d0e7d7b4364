using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Voting;

internal sealed class BallotBoxStore(StoreDatabase database) : IBallotBox
{
    public async Task<SecretCount> CountAsync(MeetingId meeting, VoteKey vote, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.SecretCounts.Where(row => row.Meeting == meeting && row.Vote == vote).ToListAsync(cancellationToken);
        int Of(Choice side) => rows.Where(row => row.Choice == StoredNames.Choices.NameOf(side)).Sum(row => row.Count);
        return new(Of(Choice.InFavour), Of(Choice.Against), Of(Choice.Abstained));
    }
}
