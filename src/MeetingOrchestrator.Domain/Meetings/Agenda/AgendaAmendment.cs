using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>An amendment to the agenda.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Seat">The member that moved it.</param>
/// <param name="Change">What it does.</param>
/// <param name="Progress">What became of it.</param>
/// <param name="Vote">The vote that settled it; null where none did.</param>
public sealed record AgendaAmendment(AmendmentKey Key, SeatKey Seat, AgendaChange Change, AmendmentProgress Progress, VoteKey? Vote = null);

/// <summary>How an item left the agenda without being considered to its end.</summary>
public enum SettingAside
{
    /// <summary>Put off to the next meeting.</summary>
    Postponed,

    /// <summary>Taken off the agenda.</summary>
    Withdrawn,
}

/// <summary>An item that was set aside; it is settled for this meeting.</summary>
/// <param name="How">How.</param>
/// <param name="Reason">Why; null when no reason was given.</param>
/// <param name="Amendment">By which amendment.</param>
/// <param name="BeforeAdoption">Whether it left the provisional agenda: then it has no number in the agenda adopted.</param>
public sealed record ItemSetAside(SettingAside How, BilingualText? Reason, AmendmentKey Amendment, bool BeforeAdoption);
