using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>A request for an extraordinary meeting.</summary>
/// <param name="Key">The request.</param>
/// <param name="Subject">What it is to be about.</param>
/// <param name="Supporters">Members that support it, the one who asked first.</param>
/// <param name="Granted">Whether enough members support it.</param>
public sealed record ExtraordinaryRequest(RequestKey Key, BilingualText Subject, ImmutableArray<SeatKey> Supporters, bool Granted);
