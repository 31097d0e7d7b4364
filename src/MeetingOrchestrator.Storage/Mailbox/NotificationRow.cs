using MeetingOrchestrator.Application.Mailbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Mailbox;

internal sealed class NotificationRow
{
    /// <summary>The order of writing.</summary>
    public long Ordinal { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>Empty for what is about the subscription: a null would never equal another in the key.</summary>
    public required string ProviderEventId { get; init; }

    public long Version { get; init; }

    public PendingNotification ToNotification() => new(Kind, ProviderEventId.Length == 0 ? null : ProviderEventId, Version);
}

internal sealed class NotificationsTable : IEntityTypeConfiguration<NotificationRow>
{
    public void Configure(EntityTypeBuilder<NotificationRow> builder)
    {
        builder.ToTable("mailbox_notifications");
        builder.HasKey(row => row.Ordinal);
        builder.Property(row => row.Ordinal).ValueGeneratedOnAdd();
        builder.HasIndex(row => new { row.Kind, row.ProviderEventId }).IsUnique();
    }
}
