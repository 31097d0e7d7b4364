using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>The list of speakers, the speeches made, points of order and motions.</summary>
public sealed record FloorState
{
    /// <summary>Before anything happened.</summary>
    public static FloorState Initial { get; } = new();

    /// <summary>All speeches in the order in which the floor was requested.</summary>
    public KeyedList<SpeechKey, Speech> Speeches { get; init; } = [];

    /// <summary>Those that wait in the list of speakers, in no order; <see cref="SpeakerQueue.Of"/> gives it.</summary>
    public ImmutableHashSet<SpeechKey> Waiting { get; init; } = [];

    /// <summary>The key of the speech in progress; null when nobody has the floor.</summary>
    public SpeechKey? Holder { get; init; }

    /// <summary>The speech that a point of order interrupted and that is to go on; null when there is none.</summary>
    public SpeechKey? Interrupted { get; init; }

    /// <summary>What each delegation has had of the floor, by item.</summary>
    public ImmutableDictionary<FloorAccount, FloorUse> Uses { get; init; } = ImmutableDictionary<FloorAccount, FloorUse>.Empty;

    /// <summary>What is settled about the floor, by item.</summary>
    public ImmutableDictionary<ItemKey, ItemFloor> Items { get; init; } = ImmutableDictionary<ItemKey, ItemFloor>.Empty;

    /// <summary>Points of order that are not ruled on, in the order in which they were raised.</summary>
    public ImmutableList<SpeechKey> PointsOfOrder { get; init; } = [];

    /// <summary>Rulings in the order in which they were given.</summary>
    public KeyedList<SpeechKey, Ruling> Rulings { get; init; } = [];

    /// <summary>The point of order on which the ruling can be appealed against: until the meeting goes on; null when there is none.</summary>
    public SpeechKey? Appealable { get; init; }

    /// <summary>The point of order on which the ruling is under appeal; null when none is.</summary>
    public SpeechKey? UnderAppeal { get; init; }

    /// <summary>Motions in the order in which they were moved.</summary>
    public KeyedList<MotionKey, Motion> Motions { get; init; } = [];

    /// <summary>Motions that wait to be put. Each was moved over the one before, so the last is put first.</summary>
    public ImmutableList<MotionKey> PendingMotions { get; init; } = [];

    /// <summary>The motion by which the meeting decided to adjourn, while it was not adjourned; null otherwise.</summary>
    public MotionKey? Adjourning { get; init; }

    /// <summary>The speech in progress; null when nobody has the floor.</summary>
    public Speech? Speaking => Holder is { } key ? Speeches.Find(key) : null;

    /// <summary>The motion that is put first; null when none waits.</summary>
    public Motion? RankingMotion => PendingMotions is [.., var last] ? Motions.Find(last) : null;

    /// <summary>The speech of this key; null where there is none.</summary>
    public Speech? Find(SpeechKey key) => Speeches.Find(key);

    /// <summary>What a delegation has had of the floor under an item.</summary>
    public FloorUse UseOf(SeatKey seat, ItemKey item) => Uses.GetValueOrDefault(new(seat, item), FloorUse.None);

    /// <summary>What is settled about the floor under an item.</summary>
    public ItemFloor Of(ItemKey item) => Items.GetValueOrDefault(item, ItemFloor.Open);
}
