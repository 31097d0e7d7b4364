using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>What an amendment does to the agenda. An item keeps its key wherever it moves, and takes its sub-items with it.</summary>
public abstract record AgendaChange
{
    private AgendaChange()
    {
    }

    /// <summary>Adds an item, or a sub-item of one that is there.</summary>
    /// <param name="Item">The item; its key was never used at this meeting.</param>
    /// <param name="Before">The item of the same parent that it comes before; null for the last place.</param>
    public sealed record Add(AgendaItem Item, ItemKey? Before = null) : AgendaChange;

    /// <summary>Takes an item off the agenda (снять с рассмотрения).</summary>
    public sealed record Withdraw(ItemKey Item, BilingualText? Reason = null) : AgendaChange;

    /// <summary>Puts an item off to the next meeting (отложить).</summary>
    public sealed record Postpone(ItemKey Item, BilingualText Reason) : AgendaChange;

    /// <summary>Moves an item.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Before">The item of the same parent that it comes before; null for the last place.</param>
    public sealed record Move(ItemKey Item, ItemKey? Before = null) : AgendaChange;

    /// <summary>Gives an item another title.</summary>
    public sealed record Retitle(ItemKey Item, BilingualText Title) : AgendaChange;
}
