using MeetingOrchestrator.Application.DueWork;
using NodaTime;

namespace MeetingOrchestrator.Scheduling.Tests;

public sealed class ReplayTests(ITestOutputHelper output) : SchedulingTest
{
    [Fact]
    public async Task Three_years_of_wake_ups_fire_each_at_its_instant_and_in_order()
    {
        await using var host = await StartHostAsync();
        var wakeUps = Enumerable.Range(0, 72).Select(n => After($"w{n}", Duration.FromDays(15 * n) + Duration.FromMinutes(n))).ToList();
        await host.ScheduleAsync([.. wakeUps.OrderBy(wakeUp => wakeUp.Id, StringComparer.Ordinal)]);

        await ReplayAsync(host);

        Recording.Wakes.ShouldBe(wakeUps.Select(wakeUp => new Call(wakeUp.Id, wakeUp.At)));
    }

    [Fact]
    public async Task A_year_with_sixty_wake_ups_replays_in_seconds()
    {
        await using var host = await StartHostAsync();
        await host.ScheduleAsync([.. Enumerable.Range(1, 60).Select(n => After($"w{n}", Duration.FromDays(6 * n)))]);
        var started = TimeProvider.System.GetTimestamp();

        await ReplayAsync(host);

        var elapsed = TimeProvider.System.GetElapsedTime(started);
        output.WriteLine($"60 wake-ups over a year: {elapsed.TotalMilliseconds:F0} ms");
        Recording.Wakes.Count.ShouldBe(60);
        // Half a second on an idle machine, nine on one with ten processes a core. The bound fails if Quartz waits a
        // real second at every step.
        elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Wake_ups_a_few_seconds_apart_are_noticed_at_every_move_of_the_clock()
    {
        await using var host = await StartHostAsync();
        var wakeUps = Enumerable.Range(1, 300).Select(n => After($"w{n}", Duration.FromSeconds(n * 7))).ToList();
        await host.ScheduleAsync([.. wakeUps]);

        await ReplayAsync(host);

        Recording.Wakes.ShouldBe(wakeUps.Select(wakeUp => new Call(wakeUp.Id, wakeUp.At)));
    }

    [Fact]
    public async Task A_wake_up_scheduled_by_the_work_of_another_fires_too()
    {
        await using var host = await StartHostAsync();
        Recording.OnCall = async (call, _) =>
        {
            if (call.By.StartsWith('w') && call.By.Length < 12)
                await host.ScheduleAsync(new WakeUp(call.By + "w", call.At + Duration.FromHours(5)));
        };
        await host.ScheduleAsync(After("w", Duration.FromHours(1)));

        await ReplayAsync(host);

        Recording.Wakes.Select(call => call.By.Length).ShouldBe(Enumerable.Range(1, 12));
        Recording.Wakes[^1].At.ShouldBe(Start + Duration.FromHours(1 + (11 * 5)));
    }

    [Fact]
    public async Task Clock_moved_while_the_scheduler_falls_asleep_does_not_strand_the_next_wake_up()
    {
        await using var host = await StartHostAsync();
        await ReplayAsync(host);
        Clock.MoveWhileArming(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10));
        await host.ScheduleAsync(After("w", Duration.FromSeconds(20)));
        await Eventually.TrueAsync(() => Clock.Moved);

        await ReplayAsync(host);

        Recording.Wakes.ShouldBe([new Call("w", Start + Duration.FromSeconds(20))]);
    }
}
