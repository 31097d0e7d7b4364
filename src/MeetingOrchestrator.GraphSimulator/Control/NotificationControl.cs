using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;
using MeetingOrchestrator.GraphSimulator.Subscriptions;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>Notifications as no well-behaved sender makes them. Callers hold the tenant's gate.</summary>
internal static class NotificationControl
{
    private static readonly string[] ChangeTypes = ["created", "updated", "deleted"];
    private static readonly string[] LifecycleEvents = ["reauthorizationRequired", "subscriptionRemoved", "missed"];

    public static ControlAnswer SetDelivery(SimulatedTenant tenant, PutNotifications request)
    {
        tenant.Notifier.Delivers = request.Delivered;
        return ControlAnswer.Done;
    }

    public static ControlAnswer Send(SimulatedTenant tenant, PostNotifications request)
    {
        if (!ChangeTypes.Contains(request.ChangeType) || request.Copies < 1)
            return ControlAnswer.Error(400, $"'changeType' must be one of {string.Join(", ", ChangeTypes)}, 'copies' at least 1.");
        var ids = request.Events ?? [.. tenant.Mailbox.Events.Select(item => item.Id)];
        if (ids.FirstOrDefault(id => tenant.Mailbox.Event(id) is null) is { } unknown)
            return ControlAnswer.Error(404, $"There is no event '{unknown}'.");
        var items = ids.SelectMany(id => Enumerable.Repeat(tenant.Mailbox.Event(id)!, request.Copies));
        var ordered = (request.Reversed ? items.Reverse() : items).ToList();
        var numbers = new JsonArray();
        foreach (var subscription in Chosen(tenant, request.SubscriptionId))
        {
            var notifications = ordered.Select(item => WithState(
                ChangeNotification.OfChange(tenant.Options, subscription, item, request.ChangeType), request.ClientState)).ToList();
            foreach (var group in request.Batched ? [notifications] : notifications.Select(one => new List<JsonObject> { one }))
                numbers.Add(Post(tenant, subscription, "notificationUrl", ChangeNotification.Collection(group)));
        }
        return new ControlAnswer(202, new JsonObject { ["notifications"] = numbers });
    }

    public static ControlAnswer SendLifecycle(SimulatedTenant tenant, PostLifecycle request)
    {
        if (!LifecycleEvents.Contains(request.Event))
            return ControlAnswer.Error(400, $"'event' must be one of {string.Join(", ", LifecycleEvents)}.");
        var numbers = new JsonArray();
        foreach (var subscription in Chosen(tenant, request.SubscriptionId).Where(item => item.Resource["lifecycleNotificationUrl"] is not null))
        {
            if (request.Event == "subscriptionRemoved")
            {
                subscription.Removed = request.Event;
                tenant.Mailbox.Save(subscription);
            }
            var notification = WithState(ChangeNotification.OfLifecycle(tenant.Options, subscription, request.Event), request.ClientState);
            numbers.Add(Post(tenant, subscription, "lifecycleNotificationUrl", ChangeNotification.Collection(notification)));
        }
        return numbers.Count > 0
            ? new ControlAnswer(202, new JsonObject { ["notifications"] = numbers })
            : ControlAnswer.Error(404, "There is no such live subscription with a lifecycleNotificationUrl.");
    }

    private static IEnumerable<StoredSubscription> Chosen(SimulatedTenant tenant, string? id) =>
        LiveSubscriptions.Of(tenant.Mailbox, tenant.Options.Time.GetUtcNow()).Where(item => id is null || item.Id == id);

    private static JsonObject WithState(JsonObject notification, string? clientState)
    {
        if (clientState is not null)
            notification["clientState"] = clientState;
        return notification;
    }

    private static int Post(SimulatedTenant tenant, StoredSubscription subscription, string url, JsonObject body) =>
        tenant.Notifier.Send(subscription.Resource[url].Text()!, body, tenant.Options.Time.GetUtcNow());
}
