namespace MeetingOrchestrator.Domain.Rules;

/// <summary>What a majority is a share of. Members that declared lack of interest in the question are left out of each.</summary>
public enum MajorityBase
{
    /// <summary>Members that voted in favour or against: abstentions are left out.</summary>
    PresentAndVoting,

    /// <summary>Members present when the vote was opened.</summary>
    Present,

    /// <summary>All members of the council.</summary>
    AllMembers,
}

/// <summary>
/// A majority: the share required and its base. Simple: more than 1/2 of those present and voting; absolute: more than 1/2 of all members;
/// unanimity: 1/1, where a base of those present and voting makes an abstention no obstacle.
/// </summary>
/// <param name="Share">The share.</param>
/// <param name="Strict">Whether more than the share is needed (simple majority: more than 1/2) rather than at least.</param>
/// <param name="Base">What it is a share of.</param>
public sealed record Majority(Fraction Share, bool Strict, MajorityBase Base)
{
    /// <summary>The least number of votes in favour whatever the share gives: "at least fifteen members". Null where the rules name none.</summary>
    public int? AtLeast { get; init; }

    /// <summary>
    /// The share of the interested members present that must vote in favour or against; at least, fewer and the vote is void for want of a quorum
    /// (Constitution of the ILO, article 17, paragraph 3). Null where any number will do.
    /// </summary>
    public Fraction? Turnout { get; init; }

    /// <summary>The second majority, of weights, that must be reached too; null where each seat weighs the same.</summary>
    public WeightedMajority? Weighted { get; init; }
}

/// <summary>A majority of the weights of seats (population, contributions), required together with that of seats.</summary>
/// <param name="Share">The share of the weight of the same base that must stand in favour; at least.</param>
/// <param name="BlockingMembers">
/// The least number of members not in favour that can block for want of weight; fewer, and the weight counts as reached.
/// Null where weight alone blocks.
/// </param>
public sealed record WeightedMajority(Fraction Share, int? BlockingMembers);
