namespace MeetingOrchestrator.Domain.Rules;

/// <summary>How many members must be present.</summary>
/// <param name="Share">The share of all members, at least.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record QuorumRule(Fraction Share, ArticleReference Article);
