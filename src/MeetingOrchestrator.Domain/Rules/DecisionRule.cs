using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>How a question is put.</summary>
public enum SettlementMethod
{
    /// <summary>"Is there any objection?" Adopted when nobody who is interested objects.</summary>
    Consensus,

    /// <summary>Each seat's vote is recorded by name.</summary>
    RecordedVote,

    /// <summary>Hands are shown: the numbers are announced, the names are not entered in the minutes.</summary>
    ShowOfHands,

    /// <summary>Seats are called one after the other, and each answer is recorded by name.</summary>
    RollCallVote,

    /// <summary>Who voted is recorded; what each chose is known to nobody.</summary>
    SecretBallot,

    /// <summary>Adopted when nobody breaks silence before the deadline.</summary>
    SilenceProcedure,
}

/// <summary>What an equal division of votes leads to.</summary>
public enum TieRule
{
    /// <summary>The proposal is not adopted.</summary>
    NotAdopted,

    /// <summary>The presiding officer's seat decides.</summary>
    CastingVote,

    /// <summary>The question is put a second time; divided equally again, it is not adopted.</summary>
    SecondVote,
}

/// <summary>The rule that settles one kind of question.</summary>
/// <param name="Method">How the question is put unless another of <see cref="Alternatives"/> is chosen.</param>
/// <param name="Majority">The majority of a vote; null where only consensus or silence settles the question.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record DecisionRule(SettlementMethod Method, Majority? Majority, ArticleReference Article)
{
    /// <summary>Other ways in which the question may be put: a recorded vote on request, a vote where consensus failed.</summary>
    public ImmutableArray<SettlementMethod> Alternatives { get; init; } = [];

    /// <summary>What an equal division leads to.</summary>
    public TieRule Tie { get; init; }

    /// <summary>Whether the question may be put so.</summary>
    public bool Allows(SettlementMethod method) => method == Method || Alternatives.Contains(method);

    /// <summary>The rule as it is applied to a question that is put by this method.</summary>
    public DecisionRule PutBy(SettlementMethod method) => this with { Method = method };

    // Two readings of the same rules are the same rule; an immutable array compares by reference.
    /// <inheritdoc/>
    public bool Equals(DecisionRule? other) =>
        other is not null && Method == other.Method && Majority == other.Majority && Article == other.Article
        && Alternatives.AsSpan().SequenceEqual(other.Alternatives.AsSpan()) && Tie == other.Tie;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Majority, Article, Alternatives.Length, Tie);
}
