using MeetingOrchestrator.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Records;

internal sealed class SignatureRow
{
    public required string Stream { get; init; }

    public required HeadPurpose Purpose { get; init; }

    public required long Sequence { get; init; }

    public required Digest Head { get; init; }

    public required Instant SignedAt { get; init; }

    public required Digest KeyId { get; init; }

    public required byte[] Signature { get; init; }

    public SignedHead ToHead() => new(Stream, Sequence, Head, Purpose, SignedAt.ToDateTimeOffset(), KeyId, Signature);
}

internal sealed class SignaturesTable : IEntityTypeConfiguration<SignatureRow>
{
    public void Configure(EntityTypeBuilder<SignatureRow> builder)
    {
        builder.ToTable("signatures");
        builder.HasKey(row => new { row.Stream, row.Purpose });
    }
}
