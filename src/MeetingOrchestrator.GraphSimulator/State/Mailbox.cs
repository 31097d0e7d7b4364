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
    private readonly ItemCollection<StoredMeeting> _meetings = new();
    private readonly ItemCollection<StoredEvent> _events = new();
    private readonly ItemCollection<StoredMessage> _messages = new();
    private readonly ItemCollection<StoredMeetingMessage> _meetingMessages = new();
    private readonly ItemCollection<StoredSubscription> _subscriptions = new();
    private AppendLog? _log;

    private Mailbox()
    {
    }

    /// <summary>Mail to these comes back. They are part of the world, not of the mailbox's state: a restart forgets them.</summary>
    public HashSet<string> BouncingAddresses { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Told of every saved event and message, with created, updated or deleted.</summary>
    public Action<StoredItem, string>? Changed { get; set; }

    public IEnumerable<StoredMeeting> Meetings => _meetings.Items;

    public IEnumerable<StoredEvent> Events => _events.Items;

    public IEnumerable<StoredMessage> Messages => _messages.Items;

    public IEnumerable<StoredMeetingMessage> MeetingMessages => _meetingMessages.Items;

    public IEnumerable<StoredSubscription> Subscriptions => _subscriptions.Items;

    /// <summary>Number of the last change of any item.</summary>
    public long LastChange { get; private set; }

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

    public StoredSubscription? Subscription(string id) => _subscriptions.Find(id);

    public void Save(StoredMeeting meeting) => Save("meeting", _meetings, meeting);

    public void Save(StoredEvent calendarEvent) => Tell(calendarEvent, Save("event", _events, calendarEvent));

    public void Save(StoredMessage message) => Tell(message, Save("message", _messages, message));

    public void Save(StoredMeetingMessage message) => Save("meetingMessage", _meetingMessages, message);

    public void Save(StoredSubscription subscription) => Save("subscription", _subscriptions, subscription);

    public void Dispose() => _log?.Dispose();

    private void Tell(StoredItem item, string changeType) => Changed?.Invoke(item, changeType);

    private string Save<T>(string kind, ItemCollection<T> collection, T item) where T : StoredItem
    {
        var isNew = collection.Find(item.Id) is null;
        item.Change = ++LastChange;
        if (isNew)
            item.CreatedChange = item.Change;
        collection.Put(item);
        _log?.Append(Json.Line(new JsonObject { ["kind"] = kind, ["value"] = JsonSerializer.SerializeToNode(item, Json.Options) }));
        return item.Removed is not null ? "deleted" : isNew ? "created" : "updated";
    }

    private void Load(string line)
    {
        var entry = JsonNode.Parse(line)!;
        var value = entry["value"]!;
        switch (entry["kind"].Text())
        {
            case "meeting": Load(_meetings, value); break;
            case "event": Load(_events, value); break;
            case "message": Load(_messages, value); break;
            case "meetingMessage": Load(_meetingMessages, value); break;
            case "subscription": Load(_subscriptions, value); break;
            default: throw new InvalidDataException($"The state file holds an entry of unknown kind: {entry["kind"]}.");
        }
    }

    private void Load<T>(ItemCollection<T> collection, JsonNode value) where T : StoredItem
    {
        var item = value.Deserialize<T>(Json.Options)!;
        LastChange = Math.Max(LastChange, item.Change);
        collection.Put(item);
    }
}
