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

    /// <summary>A member moved an amendment to the agenda.</summary>
    public sealed record AgendaAmendmentProposed(AmendmentKey Amendment, SeatKey Seat, AgendaChange Change) : MeetingEvent;

    /// <summary>An amendment to the agenda was adopted, and changed it.</summary>
    /// <param name="Amendment">The amendment.</param>
    /// <param name="Vote">By the outcome of which vote; null where nobody objected and none was taken.</param>
    public sealed record AgendaAmendmentAdopted(AmendmentKey Amendment, VoteKey? Vote = null) : MeetingEvent;

    /// <summary>An amendment to the agenda was rejected.</summary>
    public sealed record AgendaAmendmentRejected(AmendmentKey Amendment, VoteKey Vote) : MeetingEvent;

    /// <summary>The mover withdrew an amendment to the agenda.</summary>
    public sealed record AgendaAmendmentWithdrawn(AmendmentKey Amendment) : MeetingEvent;
}
