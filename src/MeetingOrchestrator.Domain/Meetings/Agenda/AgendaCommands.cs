using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Draws up the provisional agenda.</summary>
    public sealed record DraftAgenda(ImmutableArray<AgendaItem> Items) : MeetingCommand;

    /// <summary>Takes up an item. Before the agenda is adopted only opening items and the adoption itself can be taken up.</summary>
    public sealed record OpenItem(ItemKey Item) : MeetingCommand;

    /// <summary>Enters what was noted under an item.</summary>
    public sealed record NoteItem(ItemKey Item, BilingualText Text) : MeetingCommand;

    /// <summary>Finishes with an item.</summary>
    public sealed record CloseItem(ItemKey Item) : MeetingCommand;

    /// <summary>Moves an amendment to the agenda, before it is adopted or after.</summary>
    public sealed record ProposeAgendaAmendment(AmendmentKey Amendment, SeatKey Seat, AgendaChange Change) : MeetingCommand;

    /// <summary>Declares an amendment to the provisional agenda accepted, since nobody objects. The adopted agenda changes by a vote alone.</summary>
    public sealed record AcceptAgendaAmendment(AmendmentKey Amendment) : MeetingCommand;

    /// <summary>Withdraws an amendment that was not settled.</summary>
    public sealed record WithdrawAgendaAmendment(AmendmentKey Amendment) : MeetingCommand;
}
