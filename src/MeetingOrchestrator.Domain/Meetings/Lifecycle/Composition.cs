using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>The meeting's composition as it was frozen when the meeting was convened.</summary>
/// <param name="CouncilName">Name of the council.</param>
/// <param name="Seats">Seats, in Russian protocol order.</param>
/// <param name="Chair">The seat that holds the chairmanship.</param>
/// <param name="PresidingOfficer">Who is to preside.</param>
/// <param name="Delegates">Who was invited.</param>
/// <param name="Rules">The rules of procedure.</param>
public sealed record Composition(
    CouncilName CouncilName,
    ImmutableArray<Seat> Seats,
    SeatKey Chair,
    PersonReference PresidingOfficer,
    ImmutableArray<Councils.Delegate> Delegates,
    RulesOfProcedure Rules)
{
    /// <summary>The members, in Russian protocol order.</summary>
    public IEnumerable<Seat> Members => Seats.Where(seat => seat.Kind == SeatKind.Member).OrderBy(seat => seat.OrderRu);

    /// <summary>Those invited, by their seats in Russian protocol order, within a delegation as the council lists them.</summary>
    public IEnumerable<Councils.Delegate> DelegatesInOrder => Delegates.OrderBy(delegated => Find(delegated.Seat)?.OrderRu ?? int.MaxValue);

    /// <summary>The languages in which those invited are addressed.</summary>
    public IEnumerable<Language> Languages => Delegates.Select(delegated => delegated.Language).Distinct().Order();

    /// <summary>The seat of this key; null where there is none.</summary>
    public Seat? Find(SeatKey key) => Seats.FirstOrDefault(seat => seat.Key == key);
}
