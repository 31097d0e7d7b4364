using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingOrchestrator.Storage.Conference;

internal sealed class JoinRow
{
    public required MeetingId Meeting { get; init; }

    public required Language Language { get; init; }

    public required string JoinUrl { get; init; }

    public required string Html { get; init; }

    public JoinInformation ToInformation() => new(Meeting, Language, new Uri(JoinUrl), Html);
}

internal sealed class JoinInformationTable : IEntityTypeConfiguration<JoinRow>
{
    public void Configure(EntityTypeBuilder<JoinRow> builder)
    {
        builder.ToTable("join_information");
        builder.HasKey(row => new { row.Meeting, row.Language });
    }
}
