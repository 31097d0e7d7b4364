using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>A roll call in progress.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Order">The order of calling.</param>
/// <param name="Answers">Each seat's answers so far, one a pass.</param>
public sealed record RollCall(
    int Number, ImmutableArray<SeatKey> Order, ImmutableDictionary<SeatKey, ImmutableArray<RollCallAnswer>> Answers)
{
    /// <summary>Seats that left after they had answered: the roll call must not find them present.</summary>
    public ImmutableHashSet<SeatKey> Left { get; init; } = [];

    /// <summary>What a seat answered so far, one answer a pass; empty before it was called.</summary>
    public ImmutableArray<RollCallAnswer> AnswersOf(SeatKey seat) => Answers.GetValueOrDefault(seat, []);

    /// <summary>Whether the seat answered that it is present, which is final for this roll call.</summary>
    public bool HasAnswered(SeatKey seat) => AnswersOf(seat) is [.., RollCallAnswer.Present];

    /// <summary>Whether the seat need not be called any more: it answered, or was called twice.</summary>
    public bool IsSettled(SeatKey seat) => HasAnswered(seat) || AnswersOf(seat).Length == 2;
}

/// <summary>A completed roll call.</summary>
public sealed record RollCallResult(int Number, ImmutableArray<SeatKey> Present, ImmutableArray<SeatKey> Absent, QuorumFinding Quorum);

/// <summary>Who is present.</summary>
public sealed record AttendanceState
{
    /// <summary>Before anything happened.</summary>
    public static AttendanceState Initial { get; } = new();

    /// <summary>The roll call in progress; null otherwise.</summary>
    public RollCall? Calling { get; init; }

    /// <summary>Completed roll calls, oldest first.</summary>
    public ImmutableArray<RollCallResult> RollCalls { get; init; } = [];

    /// <summary>Seats present now: from the latest roll call, arrivals and departures.</summary>
    public ImmutableHashSet<SeatKey> Present { get; init; } = [];

    /// <summary>Proxies filed and not withdrawn, by grantor.</summary>
    public ImmutableDictionary<SeatKey, Proxy> FiledProxies { get; init; } = ImmutableDictionary<SeatKey, Proxy>.Empty;

    /// <summary>
    /// Proxies in force, grantor to holder. A proxy rests while its grantor is present, who then votes in person, and while its holder
    /// is absent: nobody is there who could use it.
    /// </summary>
    public ImmutableDictionary<SeatKey, SeatKey> Proxies => FiledProxies.Values
        .Where(proxy => !Present.Contains(proxy.Grantor) && Present.Contains(proxy.Holder))
        .ToImmutableDictionary(proxy => proxy.Grantor, proxy => proxy.Holder);

    /// <summary>What the roster of the conference last said of each seat.</summary>
    public ImmutableDictionary<SeatKey, SeatLink> Roster { get; init; } = ImmutableDictionary<SeatKey, SeatLink>.Empty;

    /// <summary>What the sources say of each seat's presence.</summary>
    public ImmutableDictionary<SeatKey, SeatEvidence> Evidence { get; init; } = ImmutableDictionary<SeatKey, SeatEvidence>.Empty;

    /// <summary>When the first roll call ended; null before.</summary>
    public Instant? FirstCountedAt { get; init; }

    /// <summary>Whether the quorum stands, where it must stand all the time; elsewhere what the latest roll call found.</summary>
    public bool QuorumStands { get; init; }

    /// <summary>Whether the quorum was challenged, and no roll call has answered that yet.</summary>
    public bool QuorumChallenged { get; init; }

    /// <summary>What the room last heard of each seat's connection.</summary>
    public ImmutableDictionary<SeatKey, SeatLink> Links { get; init; } = ImmutableDictionary<SeatKey, SeatLink>.Empty;

    /// <summary>The connection of a seat; null where the room never heard of it (it may sit in the hall, or take part by telephone).</summary>
    public SeatLink? LinkOf(SeatKey seat) => Links.GetValueOrDefault(seat);

    /// <summary>What the sources say of a seat's presence.</summary>
    public SeatEvidence EvidenceOf(SeatKey seat) => Evidence.GetValueOrDefault(seat, SeatEvidence.None);
}
