using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.State;

/// <summary>
/// All resources of the one user, in order of creation. With a state file every save appends the whole item; loading takes the last
/// line of each id. Callers hold the tenant's gate.
/// </summary>
internal sealed class Mailbox : IDisposable
{
    private readonly Collection<StoredMeeting> _meetings = new();
    private readonly Collection<StoredEvent> _events = new();
    private readonly Collection<StoredMessage> _messages = new();
    private AppendLog? _log;

    private Mailbox()
    {
    }

    public IEnumerable<StoredMeeting> Meetings => _meetings.Items;

    public IEnumerable<StoredEvent> Events => _events.Items;

    public IEnumerable<StoredMessage> Messages => _messages.Items;

    public static Mailbox Open(string? statePath)
    {
        var mailbox = new Mailbox();
        if (statePath is null)
            return mailbox;
        var (log, lines) = AppendLog.Open(statePath);
        mailbox._log = log;
        foreach (var line in lines)
            mailbox.Load(line);
        return mailbox;
    }

    public StoredMeeting? Meeting(string id) => _meetings.Find(id);

    public StoredEvent? Event(string id) => _events.Find(id);

    public StoredMessage? Message(string id) => _messages.Find(id);

    public void Save(StoredMeeting meeting) => Save("meeting", _meetings, meeting);

    public void Save(StoredEvent calendarEvent) => Save("event", _events, calendarEvent);

    public void Save(StoredMessage message) => Save("message", _messages, message);

    public void Dispose() => _log?.Dispose();

    private void Save<T>(string kind, Collection<T> collection, T item) where T : StoredItem
    {
        collection.Put(item);
        _log?.Append(Json.Line(new JsonObject { ["kind"] = kind, ["value"] = JsonSerializer.SerializeToNode(item, Json.Options) }));
    }

    private void Load(string line)
    {
        var entry = JsonNode.Parse(line)!;
        var value = entry["value"]!;
        switch (entry["kind"].Text())
        {
            case "meeting": _meetings.Put(value.Deserialize<StoredMeeting>(Json.Options)!); break;
            case "event": _events.Put(value.Deserialize<StoredEvent>(Json.Options)!); break;
            case "message": _messages.Put(value.Deserialize<StoredMessage>(Json.Options)!); break;
            default: throw new InvalidDataException($"The state file holds an entry of unknown kind: {entry["kind"]}.");
        }
    }

    private sealed class Collection<T> where T : StoredItem
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
}
