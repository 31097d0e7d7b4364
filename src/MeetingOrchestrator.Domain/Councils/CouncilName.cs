using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>The forms of the council's name that documents need.</summary>
/// <param name="Full">Nominative, in full.</param>
/// <param name="Genitive">After "of" / in the genitive, in full.</param>
/// <param name="Short">The word used for it in running text: «Совет», "Council".</param>
public sealed record CouncilName(BilingualText Full, BilingualText Genitive, BilingualText Short);
