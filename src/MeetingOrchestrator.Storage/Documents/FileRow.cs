using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Documents;

internal sealed class FileRow
{
    public required MeetingId Meeting { get; init; }

    public required string File { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    public RenderedDocument ToDocument() => new(File, MediaType, Content);
}

internal sealed class DocumentFilesTable : IEntityTypeConfiguration<FileRow>
{
    public void Configure(EntityTypeBuilder<FileRow> builder)
    {
        builder.ToTable("document_files");
        builder.HasKey(row => new { row.Meeting, row.File });
    }
}
