using MeetingOrchestrator.Application.DueWork;
using NodaTime;

namespace MeetingOrchestrator.Scheduling.Tests;

public sealed class WakeUpTests : SchedulingTest
{
    [Fact]
    public async Task Wake_up_long_past_fires_at_once()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("late", -Duration.FromDays(400)));

        await Eventually.TrueAsync(() => Recording.Wakes.Count == 1);

        Recording.Wakes.ShouldBe([new Call("late", Start)]);
        await host.IdleAsync();
        (await host.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Wake_up_scheduled_after_the_scheduler_fell_asleep_fires_when_the_clock_moves_to_it()
    {
        await using var host = await StartHostAsync();
        await ReplayAsync(host);

        foreach (var n in Enumerable.Range(1, 20))
        {
            var at = Start + Duration.FromDays(n);
            await host.ScheduleAsync(new WakeUp($"w{n}", at));
            await Task.Run(() => MoveTo(at), TestContext.Current.CancellationToken);
            await Eventually.TrueAsync(() => Recording.Wakes.Count == n);
        }
    }

    [Fact]
    public async Task Wake_up_does_not_fire_before_its_instant()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("w", Duration.FromMinutes(10)), After("marker", Duration.FromMinutes(9)));

        MoveTo(Start + Duration.FromMinutes(10) - Duration.FromTicks(1));
        await Eventually.TrueAsync(() => Recording.Wakes.Count > 0);
        await host.IdleAsync();

        Recording.Wakes.Select(call => call.By).ShouldBe(["marker"]);
        (await host.NextAsync()).ShouldBe(Start + Duration.FromMinutes(10));
    }

    [Fact]
    public async Task Wake_up_under_the_system_clock_fires_at_its_instant_and_not_before()
    {
        await using var host = await SchedulingHost.StartAsync(DatabasePath, TimeProvider.System, Recording);
        var at = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) + Duration.FromSeconds(1);
        await host.ScheduleAsync(new WakeUp("w", at));

        await Eventually.TrueAsync(() => Recording.Wakes.Count == 1);

        Recording.Wakes[0].At.ShouldBeGreaterThanOrEqualTo(at);
    }

    [Fact]
    public async Task Wake_up_between_two_ticks_of_the_scheduler_fires_after_its_instant()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(new WakeUp("w", Start + Duration.FromNanoseconds(150)));

        (await host.NextAsync()).ShouldBe(Start + Duration.FromNanoseconds(200));
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(20, 10)]
    [InlineData(100_000, 10)]
    [InlineData(10, 100_000)]
    public async Task Scheduling_an_id_again_moves_it(int fromSeconds, int toSeconds)
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("w", Duration.FromSeconds(fromSeconds)), After("other", Duration.FromSeconds(15)));
        await host.ScheduleAsync(After("w", Duration.FromSeconds(toSeconds)));

        await ReplayAsync(host);

        Recording.Wakes.Where(call => call.By == "w").ShouldBe([new Call("w", Start + Duration.FromSeconds(toSeconds))]);
    }

    [Fact]
    public async Task Scheduling_the_same_wake_up_twice_fires_it_once()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("w", Duration.FromDays(1)));
        await host.ScheduleAsync(After("w", Duration.FromDays(1)));

        await ReplayAsync(host);

        Recording.Wakes.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_wake_up_does_not_fire()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(
            After("soon", Duration.FromSeconds(5)), After("later", Duration.FromDays(2)), After("kept", Duration.FromDays(3)));

        await host.WakeUps.CancelAsync(["soon", "later", "never existed"], TestContext.Current.CancellationToken);
        (await host.NextAsync()).ShouldBe(Start + Duration.FromDays(3));
        await ReplayAsync(host);

        Recording.Wakes.Select(call => call.By).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task Nothing_scheduled_is_idle_and_has_no_next()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync();
        await host.WakeUps.CancelAsync([], TestContext.Current.CancellationToken);

        await host.IdleAsync();
        (await host.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Running_wake_up_is_not_idle_and_is_no_longer_next()
    {
        var release = new TaskCompletionSource();
        Recording.OnCall = (call, _) => call.By == "w" ? release.Task : Task.CompletedTask;
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("w", Duration.Zero));
        await Eventually.TrueAsync(() => Recording.Wakes.Count == 1);

        (await host.IsIdleAsync()).ShouldBeFalse();
        (await host.NextAsync()).ShouldBeNull();

        release.SetResult();
        await host.IdleAsync();
    }

    [Fact]
    public async Task Blank_id_is_refused()
    {
        await using var host = await StartHostAsync();

        await Should.ThrowAsync<ArgumentException>(async () => await host.ScheduleAsync(After(" ", Duration.Zero)));
    }
}
