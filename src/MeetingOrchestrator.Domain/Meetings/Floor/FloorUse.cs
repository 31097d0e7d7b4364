using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>A delegation under an item: what its turns and its time are counted by.</summary>
public sealed record FloorAccount(SeatKey Seat, ItemKey Item);

/// <summary>What a delegation has had of the floor under an item.</summary>
public sealed record FloorUse
{
    /// <summary>Nothing.</summary>
    public static FloorUse None { get; } = new();

    /// <summary>How often it was given the floor, by kind of speech.</summary>
    public ImmutableSortedDictionary<SpeechKind, int> Turns { get; init; } = ImmutableSortedDictionary<SpeechKind, int>.Empty;

    /// <summary>How long it spoke in all.</summary>
    public Duration Spoken { get; init; }

    /// <summary>How long it spoke as the budget counts it: points of order and speeches on motions are about procedure, and cost nothing.</summary>
    public Duration Charged { get; init; }

    /// <summary>What the presiding officer added to the budget.</summary>
    public Duration Added { get; init; }
}

/// <summary>What is settled about the floor under an item.</summary>
public sealed record ItemFloor
{
    /// <summary>Nothing is settled.</summary>
    public static ItemFloor Open { get; } = new();

    /// <summary>Whether the list of speakers is closed.</summary>
    public bool ListClosed { get; init; }

    /// <summary>How the debate stands.</summary>
    public DebateProgress Debate { get; init; }

    /// <summary>The time limit of statements and questions that was set for the item; null where the rules' own applies.</summary>
    public Duration? Limit { get; init; }
}

/// <summary>How the debate on an item stands.</summary>
public enum DebateProgress
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Closed by a motion: what is left is the right of reply and the vote.</summary>
    Closed,

    /// <summary>Adjourned by a motion: nothing is said or put on the item until the meeting takes it up again.</summary>
    Adjourned,
}
