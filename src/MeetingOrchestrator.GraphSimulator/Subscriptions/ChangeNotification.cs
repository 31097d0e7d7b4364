using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>[D] The bodies Graph sends: a change names the item and never shows it; a lifecycle event names the subscription.</summary>
internal static class ChangeNotification
{
    public static JsonObject OfChange(SimulatorOptions options, StoredSubscription subscription, StoredItem item, string changeType)
    {
        var (collection, type, folder) = item is StoredMessage message
            ? ("Messages", "#Microsoft.Graph.Message", message.Folder)
            : ("Events", "#Microsoft.Graph.Event", Folders.Calendar);
        var id = OutlookIds.Of(item, folder, subscription.ImmutableIds);
        var resource = $"Users/{options.Organizer}/{collection}/{id}";
        var notification = Envelope(options, subscription);
        notification["changeType"] = changeType;
        notification["resource"] = resource;
        notification["resourceData"] = new JsonObject
        {
            ["@odata.type"] = type,
            ["@odata.id"] = resource,
            ["@odata.etag"] = OutlookIds.ETag(item),
            ["id"] = id,
        };
        return notification;
    }

    public static JsonObject OfLifecycle(SimulatorOptions options, StoredSubscription subscription, string lifecycleEvent)
    {
        var notification = Envelope(options, subscription);
        notification["lifecycleEvent"] = lifecycleEvent;
        notification["resource"] = subscription.Resource["resource"]!.DeepClone();
        return notification;
    }

    public static JsonObject Collection(params IEnumerable<JsonObject> notifications) =>
        new() { ["value"] = new JsonArray([.. notifications.Select(notification => notification.DeepClone())]) };

    private static JsonObject Envelope(SimulatorOptions options, StoredSubscription subscription) => new()
    {
        ["subscriptionId"] = subscription.Id,
        ["subscriptionExpirationDateTime"] = subscription.Resource["expirationDateTime"]!.DeepClone(),
        ["clientState"] = subscription.Resource["clientState"]?.DeepClone(),
        ["tenantId"] = DeterministicId.Uuid("tenant", options.Organizer).ToString(),
    };
}
