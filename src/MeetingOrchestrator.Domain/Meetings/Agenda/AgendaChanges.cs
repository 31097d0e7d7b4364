using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Changes of the agenda: whether one fits the agenda as it stands, and what it makes of it.</summary>
internal static class AgendaChanges
{
    /// <summary>Why the change cannot be made now; null when it can.</summary>
    public static Refusal? Fault(AgendaChange change, MeetingState state)
    {
        var agenda = state.Agenda;
        return change switch
        {
            AgendaChange.Add add => Adds(add, state),
            AgendaChange.Withdraw withdraw => Leaves(withdraw.Item, agenda),
            AgendaChange.Postpone postpone => Leaves(postpone.Item, agenda),
            AgendaChange.Move move => NotTakenUp(move.Item, agenda) ?? Beside(move.Item, move.Before, agenda)
                ?? (Order(agenda.Items.Move(move.Item, move.Before)).SequenceEqual(Order(agenda.Items)) ? new AgendaRefusal.NoChange(move.Item) : null),
            AgendaChange.Retitle retitle => Lives(retitle.Item, agenda)
                ?? (agenda.Find(retitle.Item)!.Title == retitle.Title ? new AgendaRefusal.NoChange(retitle.Item) : null)
                ?? AgendaDraft.Form(Retitled(agenda.Items, retitle.Item, retitle.Title), state.Lifecycle.Composition),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The agenda with the change made.</summary>
    public static AgendaState Apply(AgendaState agenda, AgendaAmendment amendment) => amendment.Change switch
    {
        AgendaChange.Add add => agenda with { Items = agenda.Items.Insert([add.Item], add.Before) },
        AgendaChange.Move move => agenda with { Items = agenda.Items.Move(move.Item, move.Before) },
        AgendaChange.Retitle retitle => agenda with { Items = Retitled(agenda.Items, retitle.Item, retitle.Title) },
        AgendaChange.Withdraw withdraw => SetAside(agenda, withdraw.Item, new(
            SettingAside.Withdrawn, withdraw.Reason, amendment.Key, agenda.AdoptedBy is null)),
        AgendaChange.Postpone postpone => SetAside(agenda, postpone.Item, new(
            SettingAside.Postponed, postpone.Reason, amendment.Key, agenda.AdoptedBy is null)),
        _ => throw new UnreachableException(),
    };

    private static AgendaState SetAside(AgendaState agenda, ItemKey block, ItemSetAside aside)
    {
        var items = agenda.Items.Select(item => item.Key).Where(key => key.IsWithin(block) && !agenda.IsSettled(key)).ToList();
        // Put off in the course of its discussion, the item is left, and the one around it is open again.
        var left = agenda.Open == block;
        return agenda with
        {
            SetAside = agenda.SetAside.SetItems(items.Select(key => KeyValuePair.Create(key, aside))),
            Open = !left ? agenda.Open : agenda.Around.IsEmpty ? null : agenda.Around[^1],
            Around = !left || agenda.Around.IsEmpty ? agenda.Around : agenda.Around[..^1],
        };
    }

    private static Refusal? Adds(AgendaChange.Add add, MeetingState state)
    {
        var (agenda, item) = (state.Agenda, add.Item);
        return agenda.Find(item.Key) is not null ? new AgendaRefusal.RepeatedItem(item.Key)
            : (item.Key.Parent is { } parent && agenda.Find(parent) is not null ? Lives(parent, agenda) : null)
            ?? Beside(item.Key, add.Before, agenda)
            ?? AgendaDraft.Form(agenda.Items.Insert([item], add.Before), state.Lifecycle.Composition);
    }

    // An item is left while it is discussed itself, not while the meeting stands in one of its sub-items.
    private static AgendaRefusal? Leaves(ItemKey key, AgendaState agenda) =>
        Lives(key, agenda) is { } refusal ? refusal
        : agenda.Around.Contains(key) ? new AgendaRefusal.AnotherOpen(key, agenda.Open!.Value)
        : agenda.AdoptedBy is null && IsOnlyAdoption(key, agenda) ? new AgendaRefusal.NoAdoptionItem()
        : null;

    private static bool IsOnlyAdoption(ItemKey key, AgendaState agenda) => agenda.Items
        .Where(item => item.Purpose == ItemPurpose.AgendaAdoption && !agenda.SetAside.ContainsKey(item.Key))
        .All(item => item.Key.IsWithin(key));

    private static AgendaRefusal? NotTakenUp(ItemKey key, AgendaState agenda) =>
        Lives(key, agenda) ?? (agenda.IsOpen(key) ? new AgendaRefusal.AlreadyOpen(key) : null);

    private static AgendaRefusal? Lives(ItemKey key, AgendaState agenda) =>
        agenda.Find(key) is null ? new AgendaRefusal.UnknownItem(key)
        : agenda.SetAside.TryGetValue(key, out var aside) ? new AgendaRefusal.IsSetAside(key, aside.How)
        : agenda.Closed.Contains(key) ? new AgendaRefusal.AlreadyClosed(key)
        : null;

    private static AgendaRefusal? Beside(ItemKey key, ItemKey? before, AgendaState agenda) =>
        before is not { } sibling ? null
        : agenda.Find(sibling) is null ? new AgendaRefusal.UnknownItem(sibling)
        : sibling == key || sibling.Parent != key.Parent ? new AgendaRefusal.NotBeside(key, sibling)
        : null;

    private static ImmutableArray<AgendaItem> Retitled(ImmutableArray<AgendaItem> items, ItemKey key, BilingualText title) =>
        [.. items.Select(item => item.Key == key ? item with { Title = title } : item)];

    private static IEnumerable<ItemKey> Order(ImmutableArray<AgendaItem> items) => items.Select(item => item.Key);
}
