using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>A seat in the council: the holder of the vote and of the name plate, whoever sits in it.</summary>
/// <param name="Key">The seat's key.</param>
/// <param name="Kind">What the seat may do.</param>
/// <param name="Ru">Russian forms of the name.</param>
/// <param name="En">English forms of the name.</param>
/// <param name="OrderRu">Place in the Russian protocol order, from 1.</param>
/// <param name="OrderEn">Place in the English protocol order, from 1.</param>
/// <param name="Capital">The city in which the delegation sits.</param>
/// <param name="Zone">IANA time-zone id of the capital.</param>
public sealed record Seat(
    SeatKey Key, SeatKind Kind, SeatName Ru, SeatName En, int OrderRu, int OrderEn, BilingualText Capital, string Zone)
{
    /// <summary>The forms of the name in the reader's language.</summary>
    public SeatName Name(Language language) => language == Language.Russian ? Ru : En;

    /// <summary>The place in the protocol order of the reader's language.</summary>
    public int Order(Language language) => language == Language.Russian ? OrderRu : OrderEn;
}
