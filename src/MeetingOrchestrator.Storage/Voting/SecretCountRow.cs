using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Voting;

/// <summary>How often a side was chosen in a secret vote. One row a side, never one a voter.</summary>
internal sealed class SecretCountRow
{
    public required MeetingId Meeting { get; init; }

    public required VoteKey Vote { get; init; }

    /// <summary>The choice's stored name.</summary>
    public required string Choice { get; init; }

    public required int Count { get; init; }
}

internal sealed class SecretCountsTable : IEntityTypeConfiguration<SecretCountRow>
{
    public void Configure(EntityTypeBuilder<SecretCountRow> builder)
    {
        builder.ToTable("secret_counts");
        builder.HasKey(row => new { row.Meeting, row.Vote, row.Choice });
    }
}
