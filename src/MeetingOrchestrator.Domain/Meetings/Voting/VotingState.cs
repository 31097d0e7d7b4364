using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>A vote or consensus call.</summary>
public sealed record Vote(
    VoteKey Key,
    ItemKey Item,
    VoteSubject Subject,
    BilingualText Question,
    DecisionRule Rule,
    ImmutableArray<SeatKey> Present,
    QuorumFinding Quorum,
    Instant OpenedAt)
{
    /// <summary>Votes cast; at most one a seat, by construction.</summary>
    public ImmutableDictionary<SeatKey, Choice> Ballots { get; init; } = ImmutableDictionary<SeatKey, Choice>.Empty;

    /// <summary>Seats that objected to the consensus.</summary>
    public ImmutableHashSet<SeatKey> Objections { get; init; } = [];

    /// <summary>Seats that declared lack of interest.</summary>
    public ImmutableHashSet<SeatKey> NotInterested { get; init; } = [];

    /// <summary>The outcome; null while the vote is open.</summary>
    public Outcome? Outcome { get; init; }
}

/// <summary>The votes of a meeting.</summary>
public sealed record VotingState
{
    /// <summary>Before anything happened.</summary>
    public static VotingState Initial { get; } = new();

    /// <summary>All votes in the order in which they were opened.</summary>
    public ImmutableArray<VoteKey> Order { get; init; } = [];

    /// <summary>All votes, by key.</summary>
    public ImmutableDictionary<VoteKey, Vote> Votes { get; init; } = ImmutableDictionary<VoteKey, Vote>.Empty;

    /// <summary>The vote that is open; null when none is.</summary>
    public VoteKey? Open { get; init; }

    /// <summary>The vote that is open, with its answers so far; null when none is.</summary>
    public Vote? Current => Open is { } key ? Votes[key] : null;
}
