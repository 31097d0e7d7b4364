using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Storage.Tests.Samples;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class MailboxContract(StoreFixture fixture) : StoreContract(fixture)
{
    private IPendingNotifications Pending => Port<IPendingNotifications>();

    private IWatchStates States => Port<IWatchStates>();

    [Fact]
    public async Task State_saved_is_the_state_read()
    {
        (await States.ReadAsync(Cancellation)).ShouldBe(WatchState.Initial);
        var state = new WatchState
        {
            SubscriptionId = "subscription",
            ClientState = "secret",
            RenewAt = Streams.Noon,
            ExpiresAt = Streams.Noon + Duration.FromDays(1),
            DeltaLink = "https://graph.example/delta?$deltatoken=1",
            WindowEnd = Streams.Noon + Duration.FromDays(400),
            BouncesReadUpTo = Streams.Noon.PlusNanoseconds(1),
        };
        await States.SaveAsync(state, Cancellation);
        (await States.ReadAsync(Cancellation)).ShouldBe(state);

        await States.SaveAsync(state with { SubscriptionId = null }, Cancellation);
        (await States.ReadAsync(Cancellation)).ShouldBe(state with { SubscriptionId = null });
    }

    [Fact]
    public async Task Same_notification_waits_once_however_often_it_comes()
    {
        for (var i = 0; i < 3; i++)
            await Pending.AddAsync([(NotificationKind.EntryChanged, "b"), (NotificationKind.Missed, null), (NotificationKind.EntryChanged, "a")], Cancellation);

        (await Pending.ListAsync(Cancellation)).Select(x => (x.Kind, x.ProviderEventId)).ShouldBe(
            [(NotificationKind.EntryChanged, "b"), (NotificationKind.Missed, null), (NotificationKind.EntryChanged, "a")]);
    }

    [Fact]
    public async Task Notification_that_came_again_while_it_was_acted_on_stays()
    {
        await Pending.AddAsync([(NotificationKind.EntryChanged, "a"), (NotificationKind.EntryChanged, "b")], Cancellation);
        var listed = await Pending.ListAsync(Cancellation);
        await Pending.AddAsync([(NotificationKind.EntryChanged, "a")], Cancellation);

        await Pending.RemoveAsync(listed, Cancellation);

        (await Pending.ListAsync(Cancellation)).ShouldHaveSingleItem().ProviderEventId.ShouldBe("a");
    }
}
