using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using NSubstitute.Extensions;

namespace MeetingOrchestrator.Application.Tests.Mailbox;

public sealed class MailboxWatchTests : ApplicationTest
{
    private const string Entry = "event/council-30/ru/1";

    private protected override string? PublicUrl => "https://meetings.example";

    private IMailboxWatch Watch => Port<IMailboxWatch>();

    private INotificationInbox Inbox => Port<INotificationInbox>();

    [Fact]
    public async Task Subscription_is_made_once_renewed_half_way_and_made_anew_when_it_is_gone()
    {
        await InviteAsync();
        await RunAsync();
        await RunAsync();
        await Outside.Mailbox.Received(1).SubscribeAsync(
            Arg.Is<SubscriptionRequest>(x => x.NotificationUrl.ToString() == "https://meetings.example/graph/notifications"
                && x.LifecycleUrl.ToString() == "https://meetings.example/graph/lifecycle" && x.ClientState.Length == 64
                && x.ExpiresAt <= Now + Duration.FromMinutes(4_230)),
            Arg.Any<CancellationToken>());
        await Outside.Mailbox.DidNotReceiveWithAnyArgs().RenewAsync(default!, default, Cancellation);

        MoveTo(Now + Duration.FromMinutes(2_100));
        await RunAsync();
        await Outside.Mailbox.Received(1).RenewAsync("subscription", Now + Duration.FromMinutes(4_200), Arg.Any<CancellationToken>());

        Outside.Mailbox.RenewAsync(default!, default, Cancellation).ReturnsForAnyArgs((MailboxSubscription?)null);
        MoveTo(Now + Duration.FromMinutes(2_100));
        await RunAsync();
        await Outside.Mailbox.ReceivedWithAnyArgs(2).SubscribeAsync(default!, Cancellation);
    }

    [Theory]
    [InlineData(SubscriptionEvent.ReauthorizationRequired, 1, 1)]
    [InlineData(SubscriptionEvent.SubscriptionRemoved, 2, 0)]
    [InlineData(SubscriptionEvent.Missed, 1, 0)]
    public async Task Fate_of_the_subscription_is_acted_on_once(SubscriptionEvent told, int made, int renewed)
    {
        await InviteAsync();
        await RunAsync();
        await NotifyAsync(new MailboxNotification.Lifecycle("subscription", await SecretAsync(), told));
        await RunAsync();
        await RunAsync();

        await Outside.Mailbox.ReceivedWithAnyArgs(made).SubscribeAsync(default!, Cancellation);
        await Outside.Mailbox.ReceivedWithAnyArgs(renewed).RenewAsync(default!, default, Cancellation);
        await Outside.Mailbox.Received(2).ReadChangesAsync("delta-link", Arg.Any<Instant>(), Arg.Any<Instant>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Notification_without_our_secret_or_of_another_subscription_is_dropped_and_logged_without_its_content()
    {
        await InviteAsync();
        await RunAsync();
        var secret = await SecretAsync();
        foreach (var (subscription, state) in new[] { ("subscription", "forged-canary"), ("subscription", null), ("subscription", ""), ("other-canary", secret) })
        {
            (await NotifyAsync(new MailboxNotification.EntryChanged(subscription, state, EntryChange.Updated, "entry-canary"))).ShouldBeTrue();
        }

        (await Port<IPendingNotifications>().ListAsync(Cancellation)).ShouldBeEmpty();
        Logged.All.Count(line => line.Contains("notifications were dropped", StringComparison.Ordinal)).ShouldBe(4);
        Logged.Text.ShouldNotContain("canary");
        Logged.Text.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_mailbox_while_nobody_is_invited()
    {
        (await Port<ICouncilRegistration>().RegisterAsync(Given.Registration(), Cancellation)).Refusal.ShouldBeNull();
        await RunAsync();
        Outside.Mailbox.ReceivedCalls().ShouldBeEmpty();

        MoveTo(Given.Notice);
        await RunDueAsync();
        await RunAsync();
        Outside.Mailbox.ReceivedCalls().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Body_that_is_no_notification_is_refused()
    {
        Outside.Notifications.Read(default).ReturnsForAnyArgs(new NotificationReading.Unreadable());
        (await Inbox.AcceptAsync(new byte[1], Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Same_notification_a_hundred_times_is_one_reading_of_the_replies_of_exactly_that_entry()
    {
        await InviteAsync();
        await RunAsync();
        Outside.Conference.ClearReceivedCalls();
        Outside.Conference.ReadRepliesAsync(default!, Cancellation)
            .ReturnsForAnyArgs([new AttendeeReply(Given.People[0].Address, Reply.Accepted, Now)]);
        for (var i = 0; i < 100; i++)
        {
            await NotifyAsync(new MailboxNotification.EntryChanged("subscription", await SecretAsync(), EntryChange.Updated, i % 2 == 0 ? Entry : "foreign-entry"));
        }

        await RunAsync();
        await RunAsync();

        await Outside.Conference.Received(1).ReadRepliesAsync(
            Arg.Is<IReadOnlyCollection<string>>(ids => ids.Count == 1 && ids.Single() == Entry), Arg.Any<CancellationToken>());
        (await HappenedAsync<MeetingEvent.ReplyReceived>()).ShouldHaveSingleItem().Person.ShouldBe(Given.People[0].Key);
        Logged.Text.ShouldContain("1 changed calendar entries are not ours");
        Logged.Text.ShouldNotContain("foreign-entry");
    }

    [Fact]
    public async Task Changes_are_found_without_any_notification_and_read_again_when_the_replies_could_not_be()
    {
        await InviteAsync();
        Outside.Mailbox.ReadChangesAsync(default, default, default, Cancellation).ReturnsForAnyArgs(new CalendarChanges([Entry, "foreign"], "next", false));
        Outside.Conference.ReadRepliesAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new ProviderException(ProviderFailure.TryAgain, "busy"));
        await RunAsync();
        (await Port<IWatchStates>().ReadAsync(Cancellation)).DeltaLink.ShouldBeNull();

        Outside.Conference.ReadRepliesAsync(default!, Cancellation).ReturnsForAnyArgs([new AttendeeReply(Given.People[1].Address, Reply.Declined, Now)]);
        await RunAsync();
        (await Port<IWatchStates>().ReadAsync(Cancellation)).DeltaLink.ShouldBe("next");
        (await HappenedAsync<MeetingEvent.ReplyReceived>()).ShouldHaveSingleItem().Reply.ShouldBe(Reply.Declined);
    }

    [Fact]
    public async Task Message_that_came_back_is_told_to_its_meeting_once()
    {
        await InviteAsync();
        var id = (await RowAsync("message/invitation/uz-head")).Row.Correlation.ShouldNotBeNull();
        Outside.Mailbox.ReadBouncesAsync(default, Cancellation)
            .ReturnsForAnyArgs([new Bounce("<foreign-canary@elsewhere.example>", Now), new Bounce(id, Now)]);
        await RunAsync();
        MoveTo(Now + Duration.FromMinutes(10));
        await RunAsync();

        (await HappenedAsync<MeetingEvent.MessageUndelivered>()).ShouldBe([new(MessageKey.Parse("invitation/uz-head"))]);
        await Outside.Mailbox.Received(1).ReadBouncesAsync(Now - Duration.FromMinutes(70), Arg.Any<CancellationToken>());
        Logged.Text.ShouldNotContain("canary");
    }

    [Fact]
    public async Task Provider_that_fails_one_step_does_not_keep_the_others_from_being_done()
    {
        await InviteAsync();
        Outside.Mailbox.Configure().SubscribeAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new ProviderException(ProviderFailure.Refused, "ErrorAccessDenied"));
        await RunAsync();

        await Outside.Mailbox.ReceivedWithAnyArgs(1).ReadChangesAsync(default, default, default, Cancellation);
        await Outside.Mailbox.ReceivedWithAnyArgs(1).ReadBouncesAsync(default, Cancellation);
        Logged.Text.ShouldContain("ErrorAccessDenied");
    }

    private protected override void Configure(IServiceCollection services) => services.AddMailboxWatch();

    private Task RunAsync() => Watch.RunAsync(Cancellation);

    private async Task<string> SecretAsync() => (await Port<IWatchStates>().ReadAsync(Cancellation)).ClientState.ShouldNotBeNull();

    private Task<bool> NotifyAsync(MailboxNotification notification)
    {
        Outside.Notifications.Read(default).ReturnsForAnyArgs(new NotificationReading.Readable([notification]));
        return Inbox.AcceptAsync(ReadOnlyMemory<byte>.Empty, Cancellation);
    }
}
