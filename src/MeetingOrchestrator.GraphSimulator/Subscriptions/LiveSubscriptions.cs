using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

internal static class LiveSubscriptions
{
    /// <summary>Those that exist at this instant. Nothing waits for a virtual clock, so an expired one is removed when it is next looked for.</summary>
    public static IReadOnlyList<StoredSubscription> Of(Mailbox mailbox, DateTimeOffset now)
    {
        foreach (var expired in mailbox.Subscriptions.Where(item => item.Removed is null && Expiry(item) <= now).ToList())
        {
            expired.Removed = "expired";
            mailbox.Save(expired);
        }
        return [.. mailbox.Subscriptions.Where(item => item.Removed is null)];
    }

    private static DateTimeOffset Expiry(StoredSubscription item) => Instants.Parse(item.Resource["expirationDateTime"].Text()!);
}
