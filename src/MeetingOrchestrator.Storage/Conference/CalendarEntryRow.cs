using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class CalendarEntryRow
{
    public required string ProviderEventId { get; init; }

    public required MeetingId Meeting { get; init; }
}

internal sealed class CalendarEntriesTable : IEntityTypeConfiguration<CalendarEntryRow>
{
    public void Configure(EntityTypeBuilder<CalendarEntryRow> builder)
    {
        builder.ToTable("calendar_entries");
        builder.HasKey(row => row.ProviderEventId);
    }
}
