namespace MeetingOrchestrator.Domain.Rules;

/// <summary>How a question is settled.</summary>
public enum SettlementMethod
{
    /// <summary>"Is there any objection?" Adopted when nobody who is interested objects.</summary>
    Consensus,

    /// <summary>Each seat's vote is recorded by name.</summary>
    RecordedVote,
}

/// <summary>What a majority is a share of.</summary>
public enum MajorityBase
{
    /// <summary>Members that voted in favour or against: abstentions are left out.</summary>
    PresentAndVoting,

    /// <summary>Members present when the vote was opened.</summary>
    Present,

    /// <summary>All members of the council.</summary>
    AllMembers,
}

/// <summary>A majority: the share required and its base.</summary>
/// <param name="Share">The share.</param>
/// <param name="Strict">Whether more than the share is needed (simple majority: more than 1/2) rather than at least.</param>
/// <param name="Base">What it is a share of.</param>
public sealed record Majority(Fraction Share, bool Strict, MajorityBase Base);

/// <summary>The rule that settles one kind of question.</summary>
/// <param name="Method">How the question is put.</param>
/// <param name="Majority">The majority of a recorded vote; null for consensus.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record DecisionRule(SettlementMethod Method, Majority? Majority, ArticleReference Article);
