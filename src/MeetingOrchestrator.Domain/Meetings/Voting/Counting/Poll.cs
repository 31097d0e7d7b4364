using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>All that the outcome of a question depends on, however the question was conducted.</summary>
/// <param name="Rule">The rule as applied: its method is the one by which the question was put; see <see cref="DecisionRule.PutBy"/>.</param>
/// <param name="Members">All members of the council.</param>
/// <param name="Entitled">
/// The members that may answer, each once, in the order in which they are listed: those present and, where the rules allow it, those represented
/// by proxy. Answers of others are not counted. The presiding officer's seat is among them: whether it votes follows from <see cref="ChairVote"/>.
/// </param>
/// <param name="Quorum">The quorum when the question was put.</param>
public sealed record Poll(DecisionRule Rule, ImmutableArray<SeatKey> Members, ImmutableArray<SeatKey> Entitled, QuorumFinding Quorum)
{
    /// <summary>Votes given by name.</summary>
    public ImmutableDictionary<SeatKey, Choice> Ballots { get; init; } = ImmutableDictionary<SeatKey, Choice>.Empty;

    /// <summary>Seats that objected to the consensus or broke the silence.</summary>
    public ImmutableHashSet<SeatKey> Objections { get; init; } = [];

    /// <summary>Seats that declared lack of interest: counted on no side, and left out of what the majority is a share of.</summary>
    public ImmutableHashSet<SeatKey> NotInterested { get; init; } = [];

    /// <summary>Those entitled that were there when the question was closed, so that their silence is consent; null where all of them were.</summary>
    public ImmutableHashSet<SeatKey>? Attending { get; init; }

    /// <summary>The quorum when the question was closed; null where the rules ask for none then.</summary>
    public QuorumFinding? AtClosing { get; init; }

    /// <summary>Seats that took part in a secret ballot.</summary>
    public ImmutableHashSet<SeatKey> VotedInSecret { get; init; } = [];

    /// <summary>The numbers of a secret ballot; nobody is counted while it is null.</summary>
    public SecretCount? Secret { get; init; }

    /// <summary>The casting vote; null while none was given. Heeded only when votes divide equally.</summary>
    public CastingVote? CastingVote { get; init; }

    /// <summary>Which time the question is put, from 1, where an equal division leads to a second vote.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The weights of seats; a seat that is not named weighs nothing.</summary>
    public ImmutableDictionary<SeatKey, long> Weights { get; init; } = ImmutableDictionary<SeatKey, long>.Empty;

    /// <summary>The presiding officer's seat; null where it is no member's.</summary>
    public SeatKey? Chair { get; init; }

    /// <summary>Whether that seat votes.</summary>
    public ChairVote ChairVote { get; init; }
}
