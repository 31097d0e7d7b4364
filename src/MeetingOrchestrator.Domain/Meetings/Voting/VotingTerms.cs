using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>A choice in a recorded vote.</summary>
public enum Choice
{
    /// <summary>За.</summary>
    InFavour,

    /// <summary>Против.</summary>
    Against,

    /// <summary>Воздержался.</summary>
    Abstained,
}

/// <summary>How a question ended.</summary>
public enum OutcomeKind
{
    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Rejected: the majority required was not reached.</summary>
    Rejected,

    /// <summary>The meeting was not quorate.</summary>
    NoQuorum,

    /// <summary>No vote was cast that counts.</summary>
    NoVotes,

    /// <summary>An interested member objected, so there is no consensus.</summary>
    BlockedByObjection,

    /// <summary>Votes divided equally, and the rules do not settle it.</summary>
    Tie,
}

/// <summary>The votes counted. Every member present is in exactly one of the lists.</summary>
/// <param name="InFavour">In favour; under consensus, those that did not object.</param>
/// <param name="Against">Against; under consensus, those that objected.</param>
/// <param name="Abstained">Abstained.</param>
/// <param name="NotVoting">Present at the opening, cast nothing; under consensus, those that left during the call without a word.</param>
/// <param name="NotInterested">Declared lack of interest: no obstacle, counted on no side.</param>
public sealed record Tally(
    ImmutableArray<SeatKey> InFavour,
    ImmutableArray<SeatKey> Against,
    ImmutableArray<SeatKey> Abstained,
    ImmutableArray<SeatKey> NotVoting,
    ImmutableArray<SeatKey> NotInterested)
{
    /// <summary>Those that voted in secret; the other lists but the last two are then empty, and the numbers stand in <see cref="Outcome.Secret"/>.</summary>
    public ImmutableArray<SeatKey> VotedInSecret { get; init; } = [];
}

/// <summary>The numbers of a secret ballot.</summary>
/// <param name="InFavour">In favour.</param>
/// <param name="Against">Against.</param>
/// <param name="Abstained">Abstained.</param>
public sealed record SecretCount(int InFavour, int Against, int Abstained);

/// <summary>The arithmetic of the majority of weights.</summary>
/// <param name="InFavour">The weight in favour.</param>
/// <param name="BaseWeight">The weight that the share is of.</param>
/// <param name="Required">The least weight that is required.</param>
/// <param name="Blocking">Members not in favour.</param>
/// <param name="BlockedBy">How many of them the rules require to block for want of weight; null where weight alone blocks.</param>
/// <param name="Satisfied">Whether the majority of weights is reached, or too few members stand against it to block.</param>
public sealed record WeightFinding(long InFavour, long BaseWeight, long Required, int Blocking, int? BlockedBy, bool Satisfied);

/// <summary>An outcome with the whole of its arithmetic.</summary>
/// <param name="Kind">How the question ended.</param>
/// <param name="Tally">Who stood where.</param>
/// <param name="BaseCount">The number the majority is a share of; null under consensus.</param>
/// <param name="Required">Votes in favour required; null under consensus.</param>
/// <param name="Rule">The rule applied, with its article.</param>
/// <param name="Quorum">The quorum when the vote was opened, frozen; where departures during the vote broke it, the quorum at closing.</param>
public sealed record Outcome(OutcomeKind Kind, Tally Tally, int? BaseCount, int? Required, DecisionRule Rule, QuorumFinding Quorum)
{
    /// <summary>The numbers of a secret ballot; null where votes are named.</summary>
    public SecretCount? Secret { get; init; }

    /// <summary>The majority of weights; null where the rule asks for none.</summary>
    public WeightFinding? Weight { get; init; }

    /// <summary>The seat whose casting vote broke a tie, and how; null where none was given.</summary>
    public CastingVote? CastingVote { get; init; }
}

/// <summary>A casting vote of the presiding officer's seat.</summary>
public sealed record CastingVote(SeatKey Seat, Choice Choice);
