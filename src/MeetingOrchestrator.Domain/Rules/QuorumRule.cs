namespace MeetingOrchestrator.Domain.Rules;

/// <summary>When the quorum must stand.</summary>
public enum QuorumPolicy
{
    /// <summary>Whenever a question is put, and when its vote is closed.</summary>
    AtVote,

    /// <summary>All the time: without it neither debate nor decision goes on.</summary>
    Continuous,

    /// <summary>Once found by a roll call, it stands until somebody challenges it.</summary>
    PerSession,
}

/// <summary>How many members must be present.</summary>
/// <param name="Share">The share of all members, at least.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record QuorumRule(Fraction Share, ArticleReference Article)
{
    /// <summary>Whether more than the share is needed: "a majority of the members".</summary>
    public bool Strict { get; init; }
}
