using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Faults;

/// <summary>The faults switched on, and how many fired. Callers hold the tenant's gate.</summary>
internal sealed class FaultList
{
    private readonly List<PlannedFault> _planned = [];
    private readonly SortedDictionary<string, int> _fired = new(StringComparer.Ordinal);
    private int _last;

    public RandomFaults? Random { get; set; }

    public PlannedFault Add(Fault fault, string? method, string? pathTemplate, Regex? pathPattern, int skip, int times)
    {
        var planned = new PlannedFault(++_last, fault, method, pathTemplate, pathPattern, skip, times);
        _planned.Add(planned);
        return planned;
    }

    public bool Remove(int id) => _planned.RemoveAll(planned => planned.Id == id) > 0;

    /// <summary>Switches everything off; the counts of what fired stay.</summary>
    public void Clear()
    {
        _planned.Clear();
        Random = null;
    }

    /// <summary>
    /// The fault for this request, if any. Every planned one counts the request; the first that catches it wins. Nothing is counted as fired
    /// until <see cref="DueFault.Fire"/>. A connection cannot be dropped for one item of a batch.
    /// </summary>
    public DueFault? Choose(GraphRequest request, int number)
    {
        var caught = _planned.Where(planned => planned.Catches(request)).ToList();
        if (caught.FirstOrDefault(planned => !(planned.Fault.Kind.Drops && request.BatchItem is not null)) is { } first)
            return new DueFault(first.Fault, () => Count(first.Fault, first));
        return Random?.Draw(request, number) is { } drawn ? new DueFault(drawn, () => Count(drawn, null)) : null;
    }

    public JsonObject Describe() => new()
    {
        ["planned"] = new JsonArray([.. _planned.Select(planned => planned.Describe())]),
        ["random"] = Random?.Describe(),
        ["fired"] = new JsonObject(_fired.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        ["total"] = _fired.Values.Sum(),
    };

    private void Count(Fault fault, PlannedFault? planned)
    {
        planned?.CountFired();
        _fired[fault.Name] = _fired.GetValueOrDefault(fault.Name) + 1;
    }
}

internal sealed record DueFault(Fault Fault, Action Fire);
