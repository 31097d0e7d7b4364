using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Links;

internal sealed class IssuedLinksStore(StoreDatabase database) : IIssuedLinks
{
    public async Task<int> GenerationAsync(LinkSubject subject, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var revoked = await context.PersonalLinks
            .Where(row => row.Person == subject.Person && row.Meeting == subject.Meeting && row.Revoked)
            .Select(row => (int?)row.Generation).MaxAsync(cancellationToken);
        return (revoked ?? 0) + 1;
    }

    public Task SaveAsync(Digest secret, IssuedLink link, CancellationToken cancellationToken)
    {
        var ((person, meeting), generation) = link;
        return database.WriteAsync(
            writer => writer.Context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO personal_links (secret, person, meeting, generation, revoked)
                VALUES ({secret.ToArray()}, {person.Value}, {meeting?.Value}, {generation}, {false})
                ON CONFLICT (secret) DO NOTHING
                """,
                cancellationToken),
            cancellationToken);
    }

    public async Task<IssuedLink?> FindAsync(Digest secret, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.PersonalLinks.SingleOrDefaultAsync(row => row.Secret == secret && !row.Revoked, cancellationToken);
        return row?.ToLink();
    }

    public Task RevokeAsync(LinkSubject subject, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.PersonalLinks
            .Where(row => row.Person == subject.Person && row.Meeting == subject.Meeting)
            .ExecuteUpdateAsync(change => change.SetProperty(row => row.Revoked, true), cancellationToken),
        cancellationToken);
}
