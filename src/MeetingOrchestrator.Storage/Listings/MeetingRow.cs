using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingOrchestrator.Storage.Listings;

internal sealed class MeetingRow
{
    public required MeetingId Meeting { get; init; }

    public required CouncilKey Council { get; init; }

    public required int Number { get; init; }

    public required MeetingPhase Phase { get; init; }

    public required Instant StartsAt { get; init; }

    public required Instant EndsAt { get; init; }

    public required string Zone { get; init; }

    public required DateCertainty Date { get; init; }

    public MeetingListing ToListing() => new(Meeting, Council, Number, Phase, StartsAt, EndsAt, Zone, Date);
}

internal sealed class MeetingsTable : IEntityTypeConfiguration<MeetingRow>
{
    public void Configure(EntityTypeBuilder<MeetingRow> builder)
    {
        builder.ToTable("meetings");
        builder.HasKey(row => row.Meeting);
        builder.HasIndex(row => new { row.Council, row.StartsAt });
    }
}
