namespace MeetingOrchestrator.Domain.Rules;

/// <summary>How an extraordinary meeting comes about: on a member's written request that enough members support.</summary>
/// <param name="Support">The share of all members that must support it, the one who asks included; at least.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record ExtraordinaryRule(Fraction Support, ArticleReference Article);
