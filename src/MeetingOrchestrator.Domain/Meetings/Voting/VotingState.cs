using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The votes of a meeting.</summary>
public sealed record VotingState
{
    /// <summary>Before anything happened.</summary>
    public static VotingState Initial { get; } = new();

    /// <summary>All votes in the order in which they were opened.</summary>
    public ImmutableList<VoteKey> Order { get; init; } = [];

    /// <summary>All votes that were opened, by key.</summary>
    public ImmutableDictionary<VoteKey, Vote> Votes { get; init; } = ImmutableDictionary<VoteKey, Vote>.Empty;

    /// <summary>Votes that were proposed and not opened, withdrawn ones included.</summary>
    public ImmutableDictionary<VoteKey, VoteProposal> Proposals { get; init; } = ImmutableDictionary<VoteKey, VoteProposal>.Empty;

    /// <summary>The vote that the sitting is held up by, from its opening until its outcome is declared; null when there is none.</summary>
    public VoteKey? Open { get; init; }

    /// <summary>The outcome declared last, and by which command: what else that command led to follows from it.</summary>
    public Declaration? Declaring { get; init; }

    /// <summary>What delegations told the presiding officer in private.</summary>
    public ImmutableHashSet<PrivateSignal> Signals { get; init; } = [];

    /// <summary>Silence procedures in progress: they run beside the sitting and hold up nothing.</summary>
    public ImmutableHashSet<VoteKey> Silences { get; init; } = [];

    /// <summary>What the service does of votes at an instant, by the key of the work.</summary>
    public ImmutableDictionary<MilestoneKey, VoteWake> Wakes { get; init; } = ImmutableDictionary<MilestoneKey, VoteWake>.Empty;

    /// <summary>The key of the work that waits for a vote, by vote.</summary>
    public ImmutableDictionary<VoteKey, MilestoneKey> WakeOf { get; init; } = ImmutableDictionary<VoteKey, MilestoneKey>.Empty;

    /// <summary>Questions on which votes divided equally where the rules ask for a second vote.</summary>
    public ImmutableHashSet<VoteSubject> Tied { get; init; } = [];

    /// <summary>The vote that the sitting is held up by, with its answers so far; null when there is none.</summary>
    public Vote? Current => Open is { } key ? Votes[key] : null;

    /// <summary>The votes whose outcome is not declared, silence procedures included; few at any time.</summary>
    public IEnumerable<Vote> InProgress => Silences.Select(key => Votes[key]).Concat(Current is { } current ? [current] : []);

    /// <summary>Whether the key is taken.</summary>
    public bool Knows(VoteKey key) => Votes.ContainsKey(key) || Proposals.ContainsKey(key);
}

/// <summary>The declaration of an outcome.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Command">The command.</param>
public sealed record Declaration(VoteKey Vote, CommandId Command);
