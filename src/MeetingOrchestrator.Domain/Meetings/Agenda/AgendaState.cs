using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>The agenda and where the meeting stands in it.</summary>
public sealed record AgendaState
{
    /// <summary>Before anything happened.</summary>
    public static AgendaState Initial { get; } = new();

    /// <summary>The items in order; sub-items follow their parent.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    /// <summary>Whether the provisional agenda was published.</summary>
    public bool Published { get; init; }

    /// <summary>The vote that adopted it; null while it is provisional.</summary>
    public VoteKey? AdoptedBy { get; init; }

    /// <summary>The item under discussion; null between items.</summary>
    public ItemKey? Open { get; init; }

    /// <summary>The items around <see cref="Open"/> that stay open meanwhile, outermost first; empty unless a sub-item is open.</summary>
    public ImmutableArray<ItemKey> Around { get; init; } = [];

    /// <summary>Items that were finished, in the order in which they were.</summary>
    public ImmutableArray<ItemKey> Closed { get; init; } = [];

    /// <summary>What was noted, by item, in order.</summary>
    public ImmutableDictionary<ItemKey, ImmutableArray<BilingualText>> Notes { get; init; } =
        ImmutableDictionary<ItemKey, ImmutableArray<BilingualText>>.Empty;

    /// <summary>Items that were postponed or withdrawn, their sub-items with them; they stay in <see cref="Items"/>.</summary>
    public ImmutableDictionary<ItemKey, ItemSetAside> SetAside { get; init; } = ImmutableDictionary<ItemKey, ItemSetAside>.Empty;

    /// <summary>Amendments to the agenda, by key.</summary>
    public ImmutableDictionary<AmendmentKey, AgendaAmendment> Amendments { get; init; } =
        ImmutableDictionary<AmendmentKey, AgendaAmendment>.Empty;

    /// <summary>The amendments in the order in which they were proposed.</summary>
    public ImmutableList<AmendmentKey> AmendmentOrder { get; init; } = [];

    /// <summary>When items were considered.</summary>
    public ImmutableDictionary<ItemKey, ItemTimes> Times { get; init; } = ImmutableDictionary<ItemKey, ItemTimes>.Empty;

    /// <summary>Whether nothing is left to do under the item at this meeting: it was closed or set aside.</summary>
    public bool IsSettled(ItemKey key) => SetAside.ContainsKey(key) || Closed.Contains(key);

    /// <summary>Whether the item left the provisional agenda.</summary>
    public bool LeftBeforeAdoption(ItemKey key) => SetAside.TryGetValue(key, out var aside) && aside.BeforeAdoption;

    /// <summary>Whether the item is under discussion, itself or by a sub-item.</summary>
    public bool IsOpen(ItemKey key) => Open == key || Around.Contains(key);

    /// <summary>The item of this key; null where there is none.</summary>
    public AgendaItem? Find(ItemKey key) => Items.FirstOrDefault(item => item.Key == key);
}
