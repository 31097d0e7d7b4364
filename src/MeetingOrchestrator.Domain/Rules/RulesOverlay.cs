using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>Special rules that a council may adopt for a sitting (a sitting held by video, for one): what is null stays as it was.</summary>
/// <param name="Title">Title.</param>
/// <param name="Article">What they are cited by.</param>
public sealed record RulesOverlay(BilingualText Title, ArticleReference Article)
{
    /// <summary>The quorum instead.</summary>
    public QuorumRule? Quorum { get; init; }

    /// <summary>When the quorum must stand, instead.</summary>
    public QuorumPolicy? QuorumPolicy { get; init; }

    /// <summary>Kinds of question that are settled otherwise.</summary>
    public ImmutableArray<QuestionRule> Questions { get; init; } = [];

    /// <summary>The conduct of votes instead.</summary>
    public VotingRules? Voting { get; init; }

    /// <summary>The floor instead.</summary>
    public FloorRules? Floor { get; init; }

    /// <summary>Proxies instead.</summary>
    public ProxyRule? Proxies { get; init; }
}
