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

    /// <summary>A sub-item stands apart from its item.</summary>
    public sealed record SubItemApart(ItemKey Item, ItemKey Parent) : AgendaRefusal("agenda.sub-item-apart", Item, Parent);

    /// <summary>The agenda has too many items.</summary>
    public sealed record TooManyItems(int Maximum) : AgendaRefusal("agenda.too-many-items", Maximum);

    /// <summary>The title is too long.</summary>
    public sealed record TitleTooLong(ItemKey Item, int Maximum) : AgendaRefusal("agenda.title-too-long", Item, Maximum);

    /// <summary>The length is negative or longer than a day.</summary>
    public sealed record LengthOutOfBounds(ItemKey Item) : AgendaRefusal("agenda.length-out-of-bounds", Item);

    /// <summary>There is no such purpose or access.</summary>
    public sealed record UnknownKind(ItemKey Item, int Value) : AgendaRefusal("agenda.unknown-kind", Item, Value);

    /// <summary>A seat reports twice, or is a guest twice.</summary>
    public sealed record SeatRepeated(ItemKey Item, SeatKey Seat) : AgendaRefusal("agenda.seat-repeated", Item, Seat);

    /// <summary>No guest has this key.</summary>
    public sealed record NotAGuest(ItemKey Item, SeatKey Seat) : AgendaRefusal("agenda.not-a-guest", Item, Seat);

    /// <summary>Only a member moves an amendment.</summary>
    public sealed record MembersOnly(SeatKey Seat) : AgendaRefusal("agenda.members-only", Seat);

    /// <summary>Another amendment has this key.</summary>
    public sealed record AmendmentRepeated(AmendmentKey Amendment) : AgendaRefusal("agenda.amendment-repeated", Amendment);

    /// <summary>The amendment was settled.</summary>
    public sealed record AmendmentSettled(AmendmentKey Amendment, AmendmentProgress Progress)
        : AgendaRefusal("agenda.amendment-settled", Amendment, Progress);

    /// <summary>Amendments are to be settled first.</summary>
    public sealed record AmendmentsPending(ImmutableArray<AmendmentKey> Amendments) : AgendaRefusal("agenda.amendments-pending", Amendments);

    /// <summary>Too many amendments were proposed.</summary>
    public sealed record TooManyAmendments(int Maximum) : AgendaRefusal("agenda.too-many-amendments", Maximum);

    /// <summary>The adopted agenda changes by a vote.</summary>
    public sealed record NeedsVote(AmendmentKey Amendment) : AgendaRefusal("agenda.needs-vote", Amendment);

    /// <summary>Members have begun to amend the draft, so it is no longer drawn up anew.</summary>
    public sealed record UnderAmendment() : AgendaRefusal("agenda.under-amendment");

    /// <summary>The amendment would change nothing.</summary>
    public sealed record NoChange(ItemKey Item) : AgendaRefusal("agenda.no-change", Item);

    /// <summary>The place named belongs to another parent, or to the item itself.</summary>
    public sealed record NotBeside(ItemKey Item, ItemKey Before) : AgendaRefusal("agenda.not-beside", Item, Before);

    /// <summary>The item was postponed or withdrawn.</summary>
    public sealed record IsSetAside(ItemKey Item, SettingAside How) : AgendaRefusal("item.set-aside", Item, How);

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
