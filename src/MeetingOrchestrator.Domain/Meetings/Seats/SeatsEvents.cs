using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>Somebody took a seat that was free.</summary>
    public sealed record SeatTaken(SeatKey Seat, PersonReference Holder, DelegateRole Role) : MeetingEvent;

    /// <summary>A seat passed from one of its delegation to another.</summary>
    /// <param name="Seat">The seat.</param>
    /// <param name="From">Who held it.</param>
    /// <param name="To">Who holds it now.</param>
    /// <param name="Role">The place of the latter in the delegation.</param>
    public sealed record SeatHandedOver(SeatKey Seat, PersonReference From, PersonReference To, DelegateRole Role) : MeetingEvent;

    /// <summary>Whoever held the seat left it, and nobody holds it.</summary>
    public sealed record SeatVacated(SeatKey Seat, PersonReference Holder) : MeetingEvent;

    /// <summary>A delegation's credentials were entered.</summary>
    public sealed record CredentialsSubmitted(SeatKey Seat, LetterReference Letter) : MeetingEvent;

    /// <summary>A delegation's credentials were found in order.</summary>
    public sealed record CredentialsAccepted(SeatKey Seat) : MeetingEvent;

    /// <summary>A delegation's credentials were questioned; it is seated provisionally, with the same rights.</summary>
    public sealed record CredentialsQuestioned(SeatKey Seat, BilingualText Reason) : MeetingEvent;
}
