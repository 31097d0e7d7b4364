using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>Names of seats in the protocol order of a language; every form comes from the council's data.</summary>
internal static class SeatWording
{
    public static ImmutableArray<Seat> InProtocolOrder(this IEnumerable<Seat> seats, Language language) =>
        [.. seats.OrderBy(seat => seat.Order(language))];

    public static ImmutableArray<Seat> Of(this IEnumerable<Seat> seats, IEnumerable<SeatKey> keys, Language language)
    {
        var wanted = keys.ToHashSet();
        return seats.Where(seat => wanted.Contains(seat.Key)).InProtocolOrder(language);
    }

    /// <summary>Full names, nominative, separated by commas.</summary>
    public static string Names(this IEnumerable<Seat> seats, Language language) =>
        string.Join(", ", seats.Select(seat => seat.Name(language).Full));

    /// <summary>Full names in the genitive as a list inside a sentence.</summary>
    public static string Genitives(this IEnumerable<Seat> seats, Language language, Words words) =>
        words.Terms.Listed([.. seats.Select(seat => seat.Name(language).Genitive)]);
}
