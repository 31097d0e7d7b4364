namespace MeetingOrchestrator.GraphSimulator.State;

/// <summary>Items by id, in order of creation.</summary>
internal sealed class ItemCollection<T> where T : StoredItem
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<T> _items = [];

    public IEnumerable<T> Items => _items;

    public T? Find(string id) => _places.TryGetValue(id, out var place) ? _items[place] : null;

    public void Put(T item)
    {
        if (_places.TryGetValue(item.Id, out var place))
        {
            _items[place] = item;
            return;
        }
        _places[item.Id] = _items.Count;
        _items.Add(item);
    }
}
