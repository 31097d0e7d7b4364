using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.Mailbox;

internal sealed class PendingNotificationStore(StoreDatabase database) : IPendingNotifications
{
    private const string Upsert = """
        INSERT INTO mailbox_notifications (kind, provider_event_id, version) VALUES (@kind, @provider_event_id, 1)
        ON CONFLICT (kind, provider_event_id) DO UPDATE SET version = version + 1
        """;

    private const string Delete =
        "DELETE FROM mailbox_notifications WHERE kind = @kind AND provider_event_id = @provider_event_id AND version = @version";

    public Task AddAsync(
        IReadOnlyCollection<(NotificationKind Kind, string? ProviderEventId)> notifications, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async writer =>
            {
                await using var upsert = writer.Prepare(Upsert, "@kind", "@provider_event_id");
                foreach (var (kind, id) in notifications)
                    await upsert.ExecuteAsync(StoredNames.Notifications.NameOf(kind), id ?? "");
            },
            cancellationToken);

    public async Task<IReadOnlyList<PendingNotification>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var rows = await context.MailboxNotifications.OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToNotification())];
    }

    public Task RemoveAsync(IReadOnlyCollection<PendingNotification> notifications, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async writer =>
            {
                await using var delete = writer.Prepare(Delete, "@kind", "@provider_event_id", "@version");
                foreach (var (kind, id, version) in notifications)
                    await delete.ExecuteAsync(StoredNames.Notifications.NameOf(kind), id ?? "", version);
            },
            cancellationToken);
}
