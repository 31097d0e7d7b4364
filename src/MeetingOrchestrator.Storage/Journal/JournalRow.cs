using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Journal;

/// <summary>An entry as it was sealed.</summary>
internal sealed class JournalRow
{
    public required string Stream { get; init; }

    public required long Sequence { get; init; }

    public required string Type { get; init; }

    public required Instant At { get; init; }

    public required byte[] Payload { get; init; }

    public required Digest Previous { get; init; }

    public required Digest Hash { get; init; }

    public JournalEntry ToEntry() => new(new Entry(Stream, Sequence, Previous, Payload, Hash), Type, At);
}

internal sealed class JournalTable : IEntityTypeConfiguration<JournalRow>
{
    public void Configure(EntityTypeBuilder<JournalRow> builder)
    {
        builder.ToTable("journal", table => table.HasCheckConstraint("CK_journal_digests", "length(previous) = 32 AND length(hash) = 32"));
        builder.HasKey(row => new { row.Stream, row.Sequence });
    }
}
