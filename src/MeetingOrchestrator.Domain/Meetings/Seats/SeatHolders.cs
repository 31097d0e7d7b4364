using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Seats;

/// <summary>Who holds a seat now, and who may.</summary>
public static class SeatHolders
{
    /// <summary>
    /// Who holds the seat; null where nobody does. Somebody whom a composition approved since has left out holds it no more:
    /// the record keeps the end of their time once somebody else takes the seat.
    /// </summary>
    public static SeatTenure? Current(MeetingState state, SeatKey seat)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Seats.TenuresOf(seat) is [.., { To: null } held] && Fault(state, seat, held.Person.Person) is null ? held : null;
    }

    // A focal point names the delegation and an interpreter speaks for others: neither sits at the table for a state.
    internal static Refusal? Fault(MeetingState state, SeatKey seat, PersonKey person) => Participants.Find(state, person) switch
    {
        { } found when found.Seat != seat => new SeatsRefusal.NotOfDelegation(person, seat),
        null => new SeatsRefusal.NotOfDelegation(person, seat),
        { Role: DelegateRole.Head or DelegateRole.Deputy or DelegateRole.Adviser } => null,
        { Role: var role } => new SeatsRefusal.RoleHoldsNoSeat(person, role),
    };
}
