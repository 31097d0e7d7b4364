using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Whether the meeting discusses an item.</summary>
internal static class UnderDiscussion
{
    // Delegations enter themselves for a sub-item while its parent is introduced, and for the parent while a sub-item is heard.
    public static Refusal? Fault(ItemKey item, AgendaState agenda) =>
        agenda.Find(item) is null ? new AgendaRefusal.UnknownItem(item)
        : agenda.Closed.Contains(item) ? new AgendaRefusal.AlreadyClosed(item)
        : agenda.Open is { } open && (open == item || open.IsUnder(item) || item.IsUnder(open)) ? null
        : new AgendaRefusal.NotOpen(item);
}
