using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Documents;

internal sealed class DocumentFilesStore(StoreDatabase database) : IDocumentFiles
{
    private const string Upsert = """
        INSERT INTO document_files (meeting, file, media_type, content)
        VALUES (@meeting, @file, @media_type, @content)
        ON CONFLICT (meeting, file) DO UPDATE SET media_type = excluded.media_type, content = excluded.content
        """;

    public Task SaveAsync(MeetingId meeting, IReadOnlyList<RenderedDocument> documents, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async writer =>
            {
                await using var upsert = writer.Prepare(Upsert, "@meeting", "@file", "@media_type", "@content");
                foreach (var (file, mediaType, content) in documents)
                    await upsert.ExecuteAsync(meeting.Value, file, mediaType, Blob.Of(content));
            },
            cancellationToken);

    public async Task<IReadOnlyList<RenderedDocument>> ListAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.DocumentFiles.Where(row => row.Meeting == meeting).ToListAsync(cancellationToken);
        // Sorted here: databases collate dots and hyphens each in its own way.
        return [.. rows.OrderBy(row => row.File, StringComparer.Ordinal).Select(row => row.ToDocument())];
    }
}
