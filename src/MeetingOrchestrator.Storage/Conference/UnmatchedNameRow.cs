using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class UnmatchedNameRow
{
    public required MeetingId Meeting { get; init; }

    public required string Record { get; init; }

    public required string Name { get; init; }
}

internal sealed class UnmatchedNamesTable : IEntityTypeConfiguration<UnmatchedNameRow>
{
    public void Configure(EntityTypeBuilder<UnmatchedNameRow> builder)
    {
        builder.ToTable("unmatched_names");
        builder.HasKey(row => new { row.Meeting, row.Record });
    }
}
