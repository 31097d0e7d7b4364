using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>Tells each subscription of the changes it asked for, one notification a request [U: Graph batches some].</summary>
internal sealed class Watchers(SimulatorOptions options, Mailbox mailbox, Notifier notifier)
{
    public void Tell(StoredItem item, string changeType)
    {
        var now = options.Time.GetUtcNow();
        foreach (var subscription in LiveSubscriptions.Of(mailbox, now).Where(subscription => Wants(subscription, item, changeType)))
        {
            notifier.Send(
                subscription.Resource["notificationUrl"].Text()!,
                ChangeNotification.Collection(ChangeNotification.OfChange(options, subscription, item, changeType)),
                now);
        }
    }

    private bool Wants(StoredSubscription subscription, StoredItem item, string changeType) =>
        WatchedResource.Parse(subscription.Resource["resource"].Text()!, options)?.Covers(item) == true
        && subscription.Resource["changeType"].Text()!.Split(',', StringSplitOptions.TrimEntries).Contains(changeType);
}
