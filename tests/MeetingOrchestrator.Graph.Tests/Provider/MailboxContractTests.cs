using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Graph.Mailbox;
using MeetingOrchestrator.Graph.Tests.Simulator;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

/// <summary>What the adapter and the simulator say to each other about the mailbox.</summary>
public sealed class MailboxContractTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 1, 8, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notification_of_a_reply_names_the_entry_that_was_made()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await using var listener = await Listener.StartAsync();
        var subscription = await tenant.Graph.Mailbox.SubscribeAsync(Subscription(listener, Now + Duration.FromDays(30)), Cancellation);
        subscription.ExpiresAt.ShouldBe(Now + Duration.FromMinutes(4230));
        listener.Handshakes.Order().ShouldBe(["/changes", "/lifecycle"]);

        var entry = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        await tenant.ControlAsync("replies", new { address = Samples.Chair, response = "accepted" });
        await tenant.ControlAsync("lifecycle", new { @event = "missed" });
        await tenant.SettledAsync();

        var reader = new NotificationReader();
        var read = listener.Received
            .Select(received => reader.Read(Encoding.UTF8.GetBytes(received.Body.ToJsonString())))
            .SelectMany(reading => reading.ShouldBeOfType<NotificationReading.Readable>().Notifications)
            .ToList();
        read.ShouldContain(new MailboxNotification.EntryChanged(subscription.Id, "secret", EntryChange.Created, entry.ProviderEventId));
        read.ShouldContain(new MailboxNotification.EntryChanged(subscription.Id, "secret", EntryChange.Updated, entry.ProviderEventId));
        read.ShouldContain(new MailboxNotification.Lifecycle(subscription.Id, "secret", SubscriptionEvent.Missed));
    }

    [Fact]
    public async Task Subscription_is_renewed_until_it_is_forgotten()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await using var listener = await Listener.StartAsync();
        var made = await tenant.Graph.Mailbox.SubscribeAsync(Subscription(listener, Now + Duration.FromHours(1)), Cancellation);
        var renewed = await tenant.Graph.Mailbox.RenewAsync(made.Id, Now + Duration.FromHours(2), Cancellation);
        renewed.ShouldBe(made with { ExpiresAt = Now + Duration.FromHours(2) });
        await tenant.ControlAsync("lifecycle", new { @event = "subscriptionRemoved" });
        (await tenant.Graph.Mailbox.RenewAsync(made.Id, Now + Duration.FromHours(3), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Changes_are_told_once_and_over_many_pages()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = new List<string>();
        for (var i = 0; i < 60; i++)
            made.Add((await tenant.Graph.Conference.CreateCalendarEntryAsync(Entry(i), Cancellation)).ProviderEventId);
        var first = await ChangesAsync(tenant, null);
        first.ProviderEventIds.ShouldBe(made, ignoreOrder: true);
        (await tenant.RequestsAsync("GET", "/delta()")).Count.ShouldBeGreaterThan(1);

        var none = await ChangesAsync(tenant, first.DeltaLink);
        none.ProviderEventIds.ShouldBeEmpty();
        await tenant.ControlAsync("replies", new { address = Samples.Observer, response = "declined" });
        await tenant.Graph.Conference.CancelCalendarEntryAsync(made[0], "c", Cancellation);
        var second = await ChangesAsync(tenant, none.DeltaLink);
        second.ProviderEventIds.ShouldContain(made[0]);
        second.Resynchronised.ShouldBeFalse();
    }

    [Fact]
    public async Task Forgotten_link_leads_to_a_whole_reading()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var entry = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var first = await ChangesAsync(tenant, null);
        await tenant.ControlAsync("faults", new { fault = "syncStateNotFound", match = new { method = "GET", pathPattern = "delta" } });
        var again = await ChangesAsync(tenant, first.DeltaLink);
        (again.ProviderEventIds.Single(), again.Resynchronised).ShouldBe((entry.ProviderEventId, true));
    }

    [Fact]
    public async Task Mail_that_came_back_is_told_by_its_message_id()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await tenant.ControlAsync("bounces", new { addresses = new[] { Samples.Chair } });
        (await tenant.Graph.Mailbox.ReadBouncesAsync(Now, Cancellation)).ShouldBeEmpty();
        await tenant.Graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: false, Cancellation);
        (await tenant.Graph.Mailbox.ReadBouncesAsync(Now, Cancellation)).ShouldBe([new Bounce(Samples.Message().InternetMessageId, Now)]);
        (await tenant.Graph.Mailbox.ReadBouncesAsync(Now + Duration.FromSeconds(1), Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Replies_of_many_entries_come_in_batches_of_twenty()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = new List<string>();
        for (var i = 0; i < 25; i++)
            made.Add((await tenant.Graph.Conference.CreateCalendarEntryAsync(Entry(i), Cancellation)).ProviderEventId);
        await tenant.ControlAsync("replies", new { address = Samples.Chair, response = "accepted" });
        await tenant.Graph.Conference.CancelCalendarEntryAsync(made[3], "c", Cancellation);
        var replies = await tenant.Graph.Conference.ReadRepliesAsync(made, Cancellation);
        replies.Length.ShouldBe(24);
        replies.ShouldAllBe(reply => reply == new AttendeeReply(Samples.Chair, Reply.Accepted, Now));
        (await tenant.RequestsAsync("POST", "/$batch")).Count.ShouldBe(2);
    }

    private static SubscriptionRequest Subscription(Listener listener, Instant expires) =>
        new(new($"{listener.Address}/changes"), new($"{listener.Address}/lifecycle"), "secret", expires);

    private static CalendarEntryRequest Entry(int number) =>
        Samples.Entry with { TransactionId = DeterministicId.Of("many", $"{number}"), Key = $"many/{number}" };

    private static Task<CalendarChanges> ChangesAsync(SimulatedTenant tenant, string? link) => tenant.Graph.Mailbox.ReadChangesAsync(
        link, Samples.Start - Duration.FromDays(30), Samples.End + Duration.FromDays(30), Cancellation);
}
