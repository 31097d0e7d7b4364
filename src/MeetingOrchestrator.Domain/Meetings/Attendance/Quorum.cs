using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>The quorum's arithmetic. Only members count, on either side of the fraction.</summary>
public static class Quorum
{
    /// <summary>Counts the members among those present against the share of all members that the rules ask for.</summary>
    /// <param name="composition">The composition, with its rules.</param>
    /// <param name="present">Seats present, of whatever kind; keys that are no member's seat are left out.</param>
    public static QuorumFinding Find(Composition composition, IReadOnlyCollection<SeatKey> present)
    {
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(present);
        var rule = composition.Rules.Quorum;
        var members = composition.Seats.Count(seat => seat.Kind == SeatKind.Member);
        var attending = composition.Seats.Count(seat => seat.Kind == SeatKind.Member && present.Contains(seat.Key));
        var required = rule.Share.Of(members);
        return new(attending, members, required, rule.Share, attending >= required, rule.Article);
    }
}
