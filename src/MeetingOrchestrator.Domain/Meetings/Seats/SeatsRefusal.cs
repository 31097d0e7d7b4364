using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Seats;

/// <summary>Why somebody cannot sit in a seat, act for it or have its credentials dealt with so.</summary>
public abstract record SeatsRefusal : Refusal
{
    private SeatsRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Somebody else holds the seat.</summary>
    public sealed record Held(SeatKey Seat, PersonKey Holder) : SeatsRefusal("seat.held", Seat, Holder);

    /// <summary>Nobody holds the seat.</summary>
    public sealed record NotHeld(SeatKey Seat) : SeatsRefusal("seat.not-held", Seat);

    /// <summary>The person acts for the seat that somebody else of the delegation holds.</summary>
    public sealed record NotHolder(SeatKey Seat, PersonKey Holder) : SeatsRefusal("seat.not-holder", Seat, Holder);

    /// <summary>The person is not of the delegation.</summary>
    public sealed record NotOfDelegation(PersonKey Person, SeatKey Seat) : SeatsRefusal("seat.not-of-delegation", Person, Seat);

    /// <summary>Whoever has this place in a delegation does not hold its seat.</summary>
    public sealed record RoleHoldsNoSeat(PersonKey Person, DelegateRole Role) : SeatsRefusal("seat.role-holds-none", Person, Role);

    /// <summary>The delegation submitted no credentials.</summary>
    public sealed record NotSubmitted(SeatKey Seat) : SeatsRefusal("credentials.not-submitted", Seat);
}
