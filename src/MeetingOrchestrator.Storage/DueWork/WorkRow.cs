using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.DueWork;

/// <summary>A row of due work. Leases are as in <see cref="Outbox.EffectRow"/>.</summary>
internal sealed class WorkRow
{
    /// <summary>The order of writing.</summary>
    public long Ordinal { get; init; }

    public required string Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required MilestoneKey Milestone { get; init; }

    public required Instant At { get; init; }

    /// <summary><see cref="ClaimStates.Open"/> or <see cref="ClaimStates.Done"/>.</summary>
    public required string State { get; init; }

    public long Fence { get; init; }

    public Instant? LeaseUntil { get; init; }

    public ClaimedWork ToClaim() => new(ToRow(), Fence);

    public DueWorkRow ToRow() => new(Id, Meeting, Milestone, At);
}

internal sealed class DueWorkTable : IEntityTypeConfiguration<WorkRow>
{
    public void Configure(EntityTypeBuilder<WorkRow> builder)
    {
        builder.ToTable("due_work");
        builder.HasKey(row => row.Ordinal);
        builder.Property(row => row.Ordinal).ValueGeneratedOnAdd();
        // Explicit, since by convention a property of this name was about to be the key.
        builder.Property(row => row.Id).IsRequired();
        builder.HasIndex(row => row.Id).IsUnique();
        builder.HasIndex(row => new { row.At, row.Ordinal }).HasFilter("state = 'open'");
    }
}
