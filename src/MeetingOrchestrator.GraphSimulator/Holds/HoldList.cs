using System.Collections.Concurrent;
using System.Globalization;

namespace MeetingOrchestrator.GraphSimulator.Holds;

internal sealed class HoldList
{
    private readonly ConcurrentDictionary<string, Hold> _holds = new(StringComparer.Ordinal);
    private int _last;

    public IEnumerable<Hold> All => _holds.Values.OrderBy(hold => int.Parse(hold.Id, CultureInfo.InvariantCulture));

    public Hold Add(string method, string pathTemplate, int occurrence, bool afterCommit)
    {
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var hold = new Hold(id, method, pathTemplate, occurrence, afterCommit);
        _holds[id] = hold;
        return hold;
    }

    public Hold? Find(string id) => _holds.GetValueOrDefault(id);

    /// <summary>The holds that catch this request. Every hold counts it, whichever of them stops it.</summary>
    public IReadOnlyList<Hold> Catch(string method, IReadOnlyList<string> segments) =>
        [.. All.Where(hold => hold.Catches(method, segments))];

    /// <summary>Removes the hold and lets its request, if one is held, go on.</summary>
    public bool Release(string id)
    {
        if (!_holds.TryRemove(id, out var hold))
            return false;
        hold.Release();
        return true;
    }

    public void DropAll()
    {
        foreach (var hold in All)
            hold.Drop();
    }
}
