using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>The numbers that items are shown under: by their order, while their keys stay.</summary>
public static class AgendaNumbers
{
    /// <summary>
    /// Number by item: <c>1</c>, <c>2</c>, <c>2.1</c>. Items that left the provisional agenda have none; one set aside later keeps its number,
    /// since documents have named it by it.
    /// </summary>
    public static ImmutableDictionary<ItemKey, string> Of(AgendaState agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var numbers = ImmutableDictionary.CreateBuilder<ItemKey, string>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in agenda.Items.Where(item => !agenda.LeftBeforeAdoption(item.Key)))
        {
            // A sub-item of an item without a number would be one itself, but the two leave together.
            var prefix = item.Key.Parent is { } parent ? numbers.GetValueOrDefault(parent, parent.Value) + "." : "";
            var number = last[prefix] = last.GetValueOrDefault(prefix) + 1;
            numbers[item.Key] = prefix + number.ToString(CultureInfo.InvariantCulture);
        }

        return numbers.ToImmutable();
    }
}
