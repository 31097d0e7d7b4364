using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>The item under which a decision is considered anew: closed items stay closed.</summary>
internal static class LinkedItem
{
    private const int HighestNumber = 999;

    /// <summary>The item, under the next free number of the first level, with the title of the item decided under; null where no room is left.</summary>
    public static AgendaItem? For(DecisionKey key, MeetingState state)
    {
        var items = state.Agenda.Items;
        var number = items.Select(item => int.Parse(AgendaTree.Root(item.Key).Value, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1;
        return number > HighestNumber || items.Length >= AgendaDraft.MaximumItems
            || state.Decisions.Find(key) is not { } decision || state.Agenda.Find(decision.Draft.Item) is not { } decidedUnder
            ? null
            : new AgendaItem(
                ItemKey.Parse(number.ToString(CultureInfo.InvariantCulture)), decidedUnder.Title, ItemPurpose.Decision, null, decidedUnder.Length)
            {
                Access = decidedUnder.Access,
                Reconsiders = key,
            };
    }
}
