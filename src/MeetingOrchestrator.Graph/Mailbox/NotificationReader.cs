using System.Text.Json;
using MeetingOrchestrator.Application.Mailbox;

namespace MeetingOrchestrator.Graph.Mailbox;

/// <summary>
/// Reads a changeNotificationCollection of basic notifications. The limits are several times what Graph sends; they bound what a stranger
/// can make this process do.
/// </summary>
internal sealed class NotificationReader : INotificationReader
{
    private const int DeepestLevel = 16;
    private const int MostNotifications = 1000;
    private const int LongestSecret = 255; // Graph allows 128
    private const int LongestId = 1024;

    private static readonly NotificationReading Unreadable = new NotificationReading.Unreadable();

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = DeepestLevel, AllowDuplicateProperties = false };

    private static readonly Dictionary<string, EntryChange> Changes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["created"] = EntryChange.Created,
        ["updated"] = EntryChange.Updated,
        ["deleted"] = EntryChange.Deleted,
    };

    private static readonly Dictionary<string, SubscriptionEvent> LifecycleEvents = new(StringComparer.OrdinalIgnoreCase)
    {
        ["reauthorizationRequired"] = SubscriptionEvent.ReauthorizationRequired,
        ["subscriptionRemoved"] = SubscriptionEvent.SubscriptionRemoved,
        ["missed"] = SubscriptionEvent.Missed,
    };

    public NotificationReading Read(ReadOnlyMemory<byte> body)
    {
        if (body.Length > INotificationReader.LongestBody)
            return Unreadable;
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Array
                && value.GetArrayLength() <= MostNotifications
                ? new NotificationReading.Readable([.. value.EnumerateArray().Select(One).OfType<MailboxNotification>()])
                : Unreadable;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // InvalidOperationException: an escape such as \ud800 that is no character passes the parser and fails where it is read.
            return Unreadable;
        }
    }

    /// <summary>Null for a kind that is not known.</summary>
    private static MailboxNotification? One(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || Text(item, "subscriptionId", LongestId) is not { Length: > 0 } subscription)
            throw new FormatException("A notification without a subscription.");
        var clientState = Text(item, "clientState", LongestSecret);
        if (Text(item, "lifecycleEvent", LongestId) is { } lifecycle)
        {
            return LifecycleEvents.TryGetValue(lifecycle, out var happened)
                ? new MailboxNotification.Lifecycle(subscription, clientState, happened)
                : null;
        }

        return Text(item, "changeType", LongestId) is { } change && Changes.TryGetValue(change, out var changed)
            ? new MailboxNotification.EntryChanged(subscription, clientState, changed, EventId(item))
            : null;
    }

    private static string? EventId(JsonElement item) =>
        item.TryGetProperty("resourceData", out var data) && data.ValueKind == JsonValueKind.Object
            ? Text(data, "id", LongestId)
            : null;

    private static string? Text(JsonElement item, string name, int longest)
    {
        if (!item.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        var text = value.GetString(); // of any other kind than a string it throws
        return text!.Length <= longest ? text : throw new FormatException("A text longer than any that is sent.");
    }
}
