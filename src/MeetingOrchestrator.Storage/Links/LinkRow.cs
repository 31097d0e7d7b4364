using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Links;

internal sealed class LinkRow
{
    /// <summary>SHA-256 of the secret.</summary>
    public required Digest Secret { get; init; }

    public required PersonKey Person { get; init; }

    /// <summary>Null for a calendar feed.</summary>
    public MeetingId? Meeting { get; init; }

    public required int Generation { get; init; }

    public bool Revoked { get; init; }

    public IssuedLink ToLink() => new(new LinkSubject(Person, Meeting), Generation);
}

internal sealed class LinksTable : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> builder)
    {
        builder.ToTable("personal_links");
        builder.HasKey(row => row.Secret);
        builder.HasIndex(row => new { row.Person, row.Meeting });
    }
}
