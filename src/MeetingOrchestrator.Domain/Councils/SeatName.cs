namespace MeetingOrchestrator.Domain.Councils;

/// <summary>
/// The forms of a seat's name in one language. The forms come from the council's data, never from suffix rules:
/// a declined name that is wrong offends.
/// </summary>
/// <param name="Full">The full name, nominative: «Республика Беларусь», "Republic of Belarus".</param>
/// <param name="Genitive">The genitive: «Республики Беларусь»; in English the form after "of": "the Republic of Belarus".</param>
/// <param name="Short">The short name: «Беларусь», "Belarus".</param>
public sealed record SeatName(string Full, string Genitive, string Short);
