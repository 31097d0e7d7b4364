using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>Small parts that several tests need.</summary>
internal static class Specimens
{
    public static ImmutableArray<AgendaItem> Agenda { get; } =
    [
        new AgendaItem(ItemKey.Parse("1"), Given.T("Утверждение повестки дня", "Adoption of the agenda"), ItemPurpose.AgendaAdoption, null, Duration.FromMinutes(5)),
        new AgendaItem(ItemKey.Parse("2"), Given.T("О миграции", "Migration"), ItemPurpose.Exchange, null, Duration.FromMinutes(60)),
    ];
}
