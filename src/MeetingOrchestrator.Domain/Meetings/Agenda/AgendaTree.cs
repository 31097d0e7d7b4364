using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>The agenda as a list in which each item is followed by its sub-items, so that an item and what is under it are one block.</summary>
internal static class AgendaTree
{
    public static bool IsWithin(this ItemKey key, ItemKey block) => key == block || key.IsUnder(block);

    public static ItemKey Root(ItemKey key) => key.Parent is { } parent ? Root(parent) : key;

    /// <summary>Puts a block before an item of the same parent, or in the last place of its parent.</summary>
    public static ImmutableArray<AgendaItem> Insert(this ImmutableArray<AgendaItem> items, ImmutableArray<AgendaItem> block, ItemKey? before) =>
        block.IsEmpty ? items
        : before is { } sibling && Index(items, sibling) is >= 0 and var at ? items.InsertRange(at, block)
        : items.InsertRange(block[0].Key.Parent is { } parent ? End(items, parent) : items.Length, block);

    /// <summary>Puts a block after the block of an item.</summary>
    public static ImmutableArray<AgendaItem> InsertAfter(this ImmutableArray<AgendaItem> items, AgendaItem item, ItemKey after) =>
        items.Insert(End(items, after), item);

    public static ImmutableArray<AgendaItem> Move(this ImmutableArray<AgendaItem> items, ItemKey key, ItemKey? before)
    {
        var block = items.Where(item => item.Key.IsWithin(key)).ToImmutableArray();
        return items.RemoveRange(block).Insert(block, before);
    }

    private static int Index(ImmutableArray<AgendaItem> items, ItemKey key)
    {
        for (var at = 0; at < items.Length; at++)
        {
            if (items[at].Key == key)
            {
                return at;
            }
        }

        return -1;
    }

    // Where the item is missing, the end of the list: whoever asks has refused that before.
    private static int End(ImmutableArray<AgendaItem> items, ItemKey key)
    {
        for (var at = items.Length; at > 0; at--)
        {
            if (items[at - 1].Key.IsWithin(key))
            {
                return at;
            }
        }

        return items.Length;
    }
}
