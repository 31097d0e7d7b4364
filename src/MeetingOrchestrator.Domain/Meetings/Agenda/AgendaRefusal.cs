using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Why the agenda, or an item of it, does not allow something.</summary>
public abstract record AgendaRefusal : Refusal
{
    private AgendaRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The agenda was adopted and no longer changes.</summary>
    public sealed record AlreadyAdopted() : AgendaRefusal("agenda.already-adopted");

    /// <summary>Two items have the same key.</summary>
    public sealed record RepeatedItem(ItemKey Item) : AgendaRefusal("agenda.item-repeated", Item);

    /// <summary>A sub-item does not follow its parent.</summary>
    public sealed record ParentMissing(ItemKey Item, ItemKey Parent) : AgendaRefusal("agenda.parent-missing", Item, Parent);

    /// <summary>No seat of this key can report.</summary>
    public sealed record UnknownRapporteur(ItemKey Item, SeatKey Seat) : AgendaRefusal("agenda.unknown-rapporteur", Item, Seat);

    /// <summary>No item is for the adoption of the agenda.</summary>
    public sealed record NoAdoptionItem() : AgendaRefusal("agenda.no-adoption-item");

    /// <summary>The new draft leaves out an item that the meeting has dealt with.</summary>
    public sealed record ItemInUse(ItemKey Item) : AgendaRefusal("agenda.item-in-use", Item);

    /// <summary>No amendment to the agenda has this key.</summary>
    public sealed record UnknownAmendment(AmendmentKey Amendment) : AgendaRefusal("agenda.unknown-amendment", Amendment);

    /// <summary>The agenda has no such item.</summary>
    public sealed record UnknownItem(ItemKey Item) : AgendaRefusal("item.unknown", Item);

    /// <summary>The agenda is not adopted, and the item is neither the opening nor the adoption.</summary>
    public sealed record BeforeAdoption(ItemKey Item) : AgendaRefusal("item.before-adoption", Item);

    /// <summary>The item is open already.</summary>
    public sealed record AlreadyOpen(ItemKey Item) : AgendaRefusal("item.already-open", Item);

    /// <summary>The item was closed.</summary>
    public sealed record AlreadyClosed(ItemKey Item) : AgendaRefusal("item.already-closed", Item);

    /// <summary>Another item is open.</summary>
    public sealed record AnotherOpen(ItemKey Item, ItemKey Open) : AgendaRefusal("item.another-open", Item, Open);

    /// <summary>The item of which this is a sub-item is not open.</summary>
    public sealed record ParentNotOpen(ItemKey Item, ItemKey Parent) : AgendaRefusal("item.parent-not-open", Item, Parent);

    /// <summary>The item is not under discussion.</summary>
    public sealed record NotOpen(ItemKey Item) : AgendaRefusal("item.not-open", Item);

    /// <summary>Sub-items are not closed.</summary>
    public sealed record SubItemsRemain(ItemKey Item, ImmutableArray<ItemKey> Remaining)
        : AgendaRefusal("item.sub-items-remain", Item, Remaining);

    /// <summary>The item was not taken up yet.</summary>
    public sealed record NotTakenUp(ItemKey Item) : AgendaRefusal("item.not-taken-up", Item);
}
