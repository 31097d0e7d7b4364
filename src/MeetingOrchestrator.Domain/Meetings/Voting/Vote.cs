using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>A vote, consensus call or silence procedure.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Item">Under which item.</param>
/// <param name="Subject">About what.</param>
/// <param name="Question">The question as put.</param>
/// <param name="Rule">The rule that settles it; its method is the one that was chosen.</param>
/// <param name="Present">The members that may answer: those present and those represented by proxy; all of them in a silence procedure.</param>
/// <param name="Quorum">The quorum when it was opened.</param>
/// <param name="OpenedAt">When it was opened.</param>
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
    /// <summary>How far it got.</summary>
    public VoteStage Stage { get; init; } = VoteStage.Open;

    /// <summary>How it is held.</summary>
    public SettlementMethod Method => Rule.Method;

    /// <summary>Votes cast; at most one a seat, by construction.</summary>
    public ImmutableDictionary<SeatKey, Choice> Ballots { get; init; } = ImmutableDictionary<SeatKey, Choice>.Empty;

    /// <summary>Seats that voted in secret.</summary>
    public ImmutableHashSet<SeatKey> VotedInSecret { get; init; } = [];

    /// <summary>The numbers of a secret ballot; null until the box was opened.</summary>
    public SecretCount? Secret { get; init; }

    /// <summary>Votes from outside the room that wait for a second person.</summary>
    public ImmutableDictionary<SeatKey, WrittenBallot> Written { get; init; } = ImmutableDictionary<SeatKey, WrittenBallot>.Empty;

    /// <summary>Proxies frozen into it, grantor to holder.</summary>
    public ImmutableDictionary<SeatKey, SeatKey> Proxies { get; init; } = ImmutableDictionary<SeatKey, SeatKey>.Empty;

    /// <summary>The presiding officer's seat; null in records of votes that did not freeze it.</summary>
    public SeatKey? Presiding { get; init; }

    /// <summary>Which time the question is put, from 1, where an equal division leads to a second vote.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Seats that objected to the consensus or broke the silence.</summary>
    public ImmutableHashSet<SeatKey> Objections { get; init; } = [];

    /// <summary>Seats that declared lack of interest.</summary>
    public ImmutableHashSet<SeatKey> NotInterested { get; init; } = [];

    /// <summary>The calling of seats; null unless it is a roll-call vote.</summary>
    public VoteCalling? Calling { get; init; }

    /// <summary>When it is closed by itself; null where the presiding officer closes it.</summary>
    public Instant? ClosesAt { get; init; }

    /// <summary>How much of its time was left when it was paused; null unless it is paused and has a time.</summary>
    public Duration? Remaining { get; init; }

    /// <summary>Who was still there when it was closed; empty before.</summary>
    public ImmutableArray<SeatKey> Attending { get; init; } = [];

    /// <summary>The casting vote that broke its tie; null where none was given.</summary>
    public CastingVote? CastingVote { get; init; }

    /// <summary>The annulled vote that it repeats; null where it repeats none.</summary>
    public VoteKey? RerunOf { get; init; }

    /// <summary>Why it was annulled; null unless it was.</summary>
    public BilingualText? Annulment { get; init; }

    /// <summary>Whether something followed from its outcome, which is in force since.</summary>
    public bool InForce { get; init; }

    /// <summary>The outcome; null until it is declared.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Whether a seat answered in whatever way the method has.</summary>
    public bool HasAnswered(SeatKey seat) =>
        Ballots.ContainsKey(seat) || VotedInSecret.Contains(seat) || Objections.Contains(seat) || NotInterested.Contains(seat);

    /// <summary>The seat whose delegation answers for this one: that of the proxy's holder, else its own.</summary>
    public SeatKey Answering(SeatKey seat) => Proxies.GetValueOrDefault(seat, seat);
}
