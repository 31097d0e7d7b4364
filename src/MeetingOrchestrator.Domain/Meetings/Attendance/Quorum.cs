using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>The quorum's arithmetic. Only members count, on either side of the fraction.</summary>
public static class Quorum
{
    /// <summary>The quorum for deciding.</summary>
    /// <param name="composition">The composition, with its rules.</param>
    /// <param name="present">Seats that count as present, of whatever kind; keys that are no member's seat are left out.</param>
    public static QuorumFinding Find(Composition composition, IReadOnlyCollection<SeatKey> present)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return Find(composition.Rules.Quorum, composition, present);
    }

    /// <summary>The quorum for opening the debate: that for deciding where the rules name no other.</summary>
    /// <param name="composition">The composition, with its rules.</param>
    /// <param name="present">As in <see cref="Find(Composition, IReadOnlyCollection{SeatKey})"/>.</param>
    public static QuorumFinding FindToOpen(Composition composition, IReadOnlyCollection<SeatKey> present)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return Find(composition.Rules.QuorumToOpen ?? composition.Rules.Quorum, composition, present);
    }

    /// <summary>Counts the members among those present against the share of all members that a rule asks for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="composition">The composition.</param>
    /// <param name="present">As in <see cref="Find(Composition, IReadOnlyCollection{SeatKey})"/>.</param>
    public static QuorumFinding Find(QuorumRule rule, Composition composition, IReadOnlyCollection<SeatKey> present)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(present);
        var members = composition.Members.Select(seat => seat.Key).ToList();
        return Of(rule, members.Count(present.Contains), members.Count);
    }

    /// <summary>The finding on these numbers.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="present">Members present.</param>
    /// <param name="members">Members in all.</param>
    public static QuorumFinding Of(QuorumRule rule, int present, int members)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var required = rule.Share.Of(members, rule.Strict);
        return new(present, members, required, rule.Share, present >= required, rule.Article) { Strict = rule.Strict };
    }

    /// <summary>The finding on votes cast, where a rule makes a vote void in which too few took a side.</summary>
    internal static QuorumFinding OfVotesCast(int cast, int present, Fraction share, ArticleReference article)
    {
        var required = share.Of(present);
        return new(cast, present, required, share, cast >= required, article) { OfVotesCast = true };
    }
}
