using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using Delegate = MeetingOrchestrator.Domain.Councils.Delegate;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Who takes part and who is written to: those whom the council lists and those whom delegations named since.</summary>
public static class Participants
{
    /// <summary>
    /// Everybody who is invited, by their seats in Russian protocol order: those frozen when the meeting was convened, focal points left out,
    /// and the approved members of delegations. Once a delegation's composition is approved it replaces those whom the council lists for the seat.
    /// </summary>
    public static IEnumerable<Delegate> Invited(MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Lifecycle.Composition is not { } composition ? []
            : composition.Seats.OrderBy(seat => seat.OrderRu).SelectMany(seat => OfSeat(state, composition, seat.Key));
    }

    /// <summary>Who answers for a delegation before the meeting: its focal point, else its head, else whoever is listed first.</summary>
    public static Delegate? FocalPoint(MeetingState state, SeatKey seat)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Lifecycle.Composition is not { } composition ? null
            : composition.Delegates.FirstOrDefault(listed => listed.Seat == seat && listed.Role == DelegateRole.FocalPoint)
                ?? Head(state, seat)
                ?? OfSeat(state, composition, seat).FirstOrDefault();
    }

    /// <summary>The head of a delegation: of the composition approved last, else as the council lists; null where there is none.</summary>
    public static Delegate? Head(MeetingState state, SeatKey seat)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Lifecycle.Composition is not { } composition ? null
            : OfSeat(state, composition, seat).FirstOrDefault(invited => invited.Role == DelegateRole.Head);
    }

    /// <summary>The languages in which those invited are addressed: each needs its calendar entry.</summary>
    public static IEnumerable<Language> Languages(MeetingState state) => Invited(state).Select(invited => invited.Language).Distinct().Order();

    /// <summary>Somebody who is invited or is listed as a focal point; null for anybody else, also for those whom an approved composition replaced.</summary>
    public static Delegate? Find(MeetingState state, PersonKey person)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Invited(state).FirstOrDefault(invited => invited.Person.Person == person)
            ?? state.Lifecycle.Composition?.Delegates
                .FirstOrDefault(listed => listed.Person.Person == person && listed.Role == DelegateRole.FocalPoint);
    }

    private static IEnumerable<Delegate> OfSeat(MeetingState state, Composition composition, SeatKey seat) =>
        state.Accreditation.Delegations.TryGetValue(seat, out var delegation) && !delegation.Approved.IsEmpty
            ? delegation.Approved.Select(member => new Delegate(member.Person, seat, member.Role, member.Language))
            : composition.Delegates.Where(listed => listed.Seat == seat && listed.Role != DelegateRole.FocalPoint);
}
