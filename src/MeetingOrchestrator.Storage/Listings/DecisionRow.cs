using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Listings;

internal sealed class DecisionRow
{
    /// <summary>The order of first writing.</summary>
    public long Ordinal { get; init; }

    public required MeetingId Meeting { get; init; }

    public required DecisionKey Decision { get; init; }

    public string? Number { get; init; }

    public required DecisionState State { get; init; }

    public required DecisionVerb Verb { get; init; }

    public required string DocumentRu { get; init; }

    public required string DocumentEn { get; init; }

    public Instant? SettledAt { get; init; }

    public DecisionListing ToListing() =>
        new(Meeting, Decision, Number, State, Verb, new BilingualText(DocumentRu, DocumentEn), SettledAt);
}

internal sealed class DecisionsTable : IEntityTypeConfiguration<DecisionRow>
{
    public void Configure(EntityTypeBuilder<DecisionRow> builder)
    {
        builder.ToTable("decisions");
        builder.HasKey(row => row.Ordinal);
        builder.Property(row => row.Ordinal).ValueGeneratedOnAdd();
        builder.HasIndex(row => new { row.Meeting, row.Decision }).IsUnique();
    }
}
