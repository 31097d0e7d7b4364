using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Whether a draft agenda holds together, by itself and with what the meeting has done already.</summary>
internal static class AgendaDraft
{
    public static Refusal? Fault(ImmutableArray<AgendaItem> items, MeetingState state)
    {
        var keys = new HashSet<ItemKey>();
        foreach (var item in items)
        {
            if (!keys.Add(item.Key))
            {
                return new AgendaRefusal.RepeatedItem(item.Key);
            }

            if (item.Key.Parent is { } parent && !keys.Contains(parent))
            {
                return new AgendaRefusal.ParentMissing(item.Key, parent);
            }

            // Before the meeting is convened its composition is not known, and any seat may stand.
            if (item.Rapporteur is { } seat && state.Lifecycle.Composition is { } composition && composition.Find(seat) is null)
            {
                return new AgendaRefusal.UnknownRapporteur(item.Key, seat);
            }
        }

        return !items.Any(item => item.Purpose == ItemPurpose.AgendaAdoption) ? new AgendaRefusal.NoAdoptionItem()
            : InUse(state).FirstOrDefault(item => !keys.Contains(item)) is { Value: not null } missing ? new AgendaRefusal.ItemInUse(missing)
            : null;
    }

    private static IEnumerable<ItemKey> InUse(MeetingState state) =>
    [
        .. state.Agenda.Around,
        .. state.Agenda.Open is { } open ? [open] : Array.Empty<ItemKey>(),
        .. state.Agenda.Closed,
        .. state.Floor.Speeches.Select(speech => speech.Item),
        .. state.Voting.Votes.Values.Select(vote => vote.Item),
        .. state.Decisions.All.Select(decision => decision.Draft.Item),
    ];
}
