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

/// <summary>What a vote is about.</summary>
public abstract record VoteSubject
{
    private VoteSubject()
    {
    }

    /// <summary>The agenda as drafted.</summary>
    public sealed record Agenda : VoteSubject;

    /// <summary>A draft decision at a version of its text.</summary>
    public sealed record DraftDecision(DecisionKey Decision, int TextVersion) : VoteSubject;
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
    ImmutableArray<SeatKey> NotInterested);

/// <summary>An outcome with the whole of its arithmetic.</summary>
/// <param name="Kind">How the question ended.</param>
/// <param name="Tally">Who stood where.</param>
/// <param name="BaseCount">The number the majority is a share of; null under consensus.</param>
/// <param name="Required">Votes in favour required; null under consensus.</param>
/// <param name="Rule">The rule applied, with its article.</param>
/// <param name="Quorum">The quorum when the vote was opened, frozen; where departures during the vote broke it, the quorum at closing.</param>
public sealed record Outcome(OutcomeKind Kind, Tally Tally, int? BaseCount, int? Required, DecisionRule Rule, QuorumFinding Quorum);
