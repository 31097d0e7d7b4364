using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class JoinInformationStore(StoreDatabase database) : IJoinInformation
{
    public Task SaveAsync(JoinInformation information, CancellationToken cancellationToken) => database.WriteAsync(
        writer => writer.Context.Database.ExecuteSqlAsync(
            // As the provider wrote it: a normalised link need not be the link that was issued.
            $"""
            INSERT INTO join_information (meeting, language, join_url, html)
            VALUES ({information.Meeting.Value}, {StoredNames.Languages.NameOf(information.Language)},
                {information.JoinUrl.OriginalString}, {information.Html})
            ON CONFLICT (meeting, language) DO UPDATE SET join_url = excluded.join_url, html = excluded.html
            """,
            cancellationToken),
        cancellationToken);

    public async Task<JoinInformation?> FindAsync(MeetingId meeting, Language language, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.JoinInformation
            .SingleOrDefaultAsync(row => row.Meeting == meeting && row.Language == language, cancellationToken);
        return row?.ToInformation();
    }
}
