using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Outbox;

/// <summary>A row of the outbox. A row with <see cref="LeaseUntil"/> is claimed, or its claimer died; one without it can be settled by nobody.</summary>
internal sealed class EffectRow
{
    /// <summary>The order of writing.</summary>
    public long Ordinal { get; init; }

    public required string Key { get; init; }

    public required MeetingId Meeting { get; init; }

    public required string Kind { get; init; }

    public required string Body { get; init; }

    public required Instant NotBefore { get; init; }

    public Instant? ExpiresAt { get; init; }

    /// <summary><see cref="ClaimStates.Open"/>, or how it ended.</summary>
    public required string State { get; init; }

    public int Attempts { get; init; }

    /// <summary>Attempts of which nobody knows whether they reached the outside world.</summary>
    public int Uncertain { get; init; }

    public long Fence { get; init; }

    public Instant? LeaseUntil { get; init; }

    public string? Note { get; init; }

    public string? Correlation { get; init; }

    public ClaimedEffect ToClaim() => new(ToRow(), Fence, Attempts, Uncertain);

    public OutboxReport ToReport() =>
        new(ToRow(), State == ClaimStates.Open ? null : StoredNames.EffectEnds.ValueOf(State), Attempts, Note);

    public OutboxRow ToRow() => new(Key, Meeting, Kind, Body, NotBefore, ExpiresAt, Correlation);
}

internal sealed class OutboxTable : IEntityTypeConfiguration<EffectRow>
{
    public void Configure(EntityTypeBuilder<EffectRow> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(row => row.Ordinal);
        builder.Property(row => row.Ordinal).ValueGeneratedOnAdd();
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.Meeting);
        builder.HasIndex(row => row.Correlation).HasFilter("correlation IS NOT NULL");
        // Settled rows stay for ever; without the filter the dispatcher would come to walk through years of them.
        builder.HasIndex(row => new { row.NotBefore, row.Ordinal }).HasFilter("state = 'open'");
    }
}
