using MeetingOrchestrator.Application.Mailbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Mailbox;

/// <summary>The one row of its table.</summary>
internal sealed class WatchRow
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public string? SubscriptionId { get; init; }

    public string? ClientState { get; init; }

    public Instant? RenewAt { get; init; }

    public Instant? ExpiresAt { get; init; }

    public string? DeltaLink { get; init; }

    public Instant? WindowEnd { get; init; }

    public Instant? BouncesReadUpTo { get; init; }

    public WatchState ToState() => new()
    {
        SubscriptionId = SubscriptionId,
        ClientState = ClientState,
        RenewAt = RenewAt,
        ExpiresAt = ExpiresAt,
        DeltaLink = DeltaLink,
        WindowEnd = WindowEnd,
        BouncesReadUpTo = BouncesReadUpTo,
    };
}

internal sealed class WatchTable : IEntityTypeConfiguration<WatchRow>
{
    public void Configure(EntityTypeBuilder<WatchRow> builder)
    {
        builder.ToTable("mailbox_watch");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
