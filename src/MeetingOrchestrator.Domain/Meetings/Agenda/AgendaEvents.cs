using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>The provisional agenda was drawn up, or drawn up anew.</summary>
    public sealed record AgendaDrafted(ImmutableArray<AgendaItem> Items) : MeetingEvent;

    /// <summary>The provisional agenda was published to those invited.</summary>
    public sealed record AgendaPublished : MeetingEvent;

    /// <summary>The agenda was adopted by the outcome of this vote.</summary>
    public sealed record AgendaAdopted(VoteKey Vote) : MeetingEvent;

    /// <summary>The meeting took up an item.</summary>
    public sealed record ItemOpened(ItemKey Item) : MeetingEvent;

    /// <summary>What the meeting noted under the item, for the minutes (отметили).</summary>
    public sealed record ItemNoted(ItemKey Item, BilingualText Text) : MeetingEvent;

    /// <summary>The meeting finished with an item.</summary>
    public sealed record ItemClosed(ItemKey Item) : MeetingEvent;
}
