using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>Lays the items out twice, as planned and as things go, and puts the two side by side.</summary>
internal sealed class AgendaForecast(MeetingState state, Instant start, Instant now)
{
    private readonly AgendaState _agenda = state.Agenda;
    private readonly Instant? _ended = state.Lifecycle.ClosedAt;
    private readonly ILookup<ItemKey?, AgendaItem> _under =
        state.Agenda.Items.Where(item => !state.Agenda.LeftBeforeAdoption(item.Key)).ToLookup(item => item.Key.Parent);

    private readonly Dictionary<ItemKey, (Instant Start, Instant End)> _planned = [];
    private readonly Dictionary<ItemKey, (Instant Start, Instant End)> _actual = [];

    public AgendaPlan Make()
    {
        var plannedEnd = _under[null].Aggregate(start, (at, item) => Plan(item, at));
        var from = _ended ?? (state.Lifecycle.OpenedAt is not null ? now : Instant.Max(now, start));
        var end = Follow(_under[null], from);
        return new(
            [.. _agenda.Items.Where(item => _planned.ContainsKey(item.Key)).Select(item => new ItemPlan(
                item.Key, Progress(item.Key), _planned[item.Key].Start, _planned[item.Key].End, _actual[item.Key].Start, _actual[item.Key].End))],
            plannedEnd,
            AllDone ? _actual.Values.Select(times => times.End).Append(start).Max() : end);
    }

    private bool AllDone => _ended is null && _under[null].Any() && _under[null].All(item => _agenda.IsSettled(item.Key));

    private Instant Plan(AgendaItem item, Instant at)
    {
        var end = Instant.Max(at + item.Length, _under[item.Key].Aggregate(at, (next, under) => Plan(under, next)));
        _planned[item.Key] = (at, end);
        return end;
    }

    // What is open is finished first, wherever it stands in the list; then come the others in order.
    private Instant Follow(IEnumerable<AgendaItem> items, Instant at) =>
        items.OrderBy(item => _agenda.IsOpen(item.Key) ? 0 : 1).Aggregate(at, (next, item) => Follow(item, next));

    private Instant Follow(AgendaItem item, Instant at)
    {
        var inside = Follow(_under[item.Key], at);
        var times = _agenda.Times.GetValueOrDefault(item.Key);
        var (begun, end) = (times?.Until, _ended) switch
        {
            ({ } until, _) => (times!.From, until),
            (_, { } ended) => (times?.From ?? ended, ended),
            _ when _agenda.SetAside.ContainsKey(item.Key) => (at, at),
            _ => (times?.From ?? at, Instant.Max(inside, Instant.Max(at, (times?.From ?? at) + item.Length))),
        };
        _actual[item.Key] = (begun, end);
        return _agenda.IsSettled(item.Key) ? at : end;
    }

    private ItemProgress Progress(ItemKey key) =>
        _agenda.SetAside.ContainsKey(key) ? ItemProgress.SetAside
        : _agenda.Closed.Contains(key) ? ItemProgress.Finished
        : _agenda.IsOpen(key) ? ItemProgress.Open
        : ItemProgress.Ahead;
}
