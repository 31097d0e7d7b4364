using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>A day on which delegations do not work, as the council lists it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seats">Whose holiday it is; empty: everybody's.</param>
public sealed record Holiday(LocalDate Date, BilingualText Name, ImmutableArray<SeatKey> Seats);
