using MeetingOrchestrator.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class ConferenceRow
{
    public required MeetingId Meeting { get; init; }

    public required string ProviderMeetingId { get; init; }
}

internal sealed class ConferencesTable : IEntityTypeConfiguration<ConferenceRow>
{
    public void Configure(EntityTypeBuilder<ConferenceRow> builder)
    {
        builder.ToTable("conferences");
        builder.HasKey(row => row.Meeting);
    }
}
