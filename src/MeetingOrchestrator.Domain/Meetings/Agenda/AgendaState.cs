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

    /// <summary>The item of this key; null where there is none.</summary>
    public AgendaItem? Find(ItemKey key) => Items.FirstOrDefault(item => item.Key == key);
}
