using MeetingOrchestrator.Domain.Councils;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Who takes part and who is written to: those whom the council lists and those whom delegations named since.</summary>
public static class Participants
{
    /// <summary>
    /// Everybody who is invited, by their seats in Russian protocol order: those frozen when the meeting was convened, focal points left out,
    /// and the approved members of delegations. Once a delegation's composition is approved it replaces those whom the council lists for the seat.
    /// </summary>
    public static IEnumerable<Councils.Delegate> Invited(MeetingState state) => state.Lifecycle.Composition?.DelegatesInOrder ?? [];

    /// <summary>Who answers for a delegation before the meeting: its focal point, else its head, else whoever is listed first.</summary>
    public static Councils.Delegate? FocalPoint(MeetingState state, Kernel.SeatKey seat) =>
        state.Lifecycle.Composition?.Delegates.Where(delegated => delegated.Seat == seat)
            .OrderBy(delegated => delegated.Role == DelegateRole.FocalPoint ? 0 : delegated.Role == DelegateRole.Head ? 1 : 2).FirstOrDefault();
}
