using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Scheduling.Tests;

public sealed class SweepTests : SchedulingTest
{
    [Fact]
    public async Task Sweep_calls_the_runner_at_start_and_at_every_interval()
    {
        await using var host = await StartHostAsync();
        foreach (var n in Enumerable.Range(0, 5))
        {
            MoveTo(Start + Duration.FromSeconds(30 * n));
            await Eventually.TrueAsync(() => Recording.Sweeps.Count == n + 1);
            await host.IdleAsync();
        }

        Recording.Sweeps.Select(call => call.At).ShouldBe(Enumerable.Range(0, 5).Select(n => Start + Duration.FromSeconds(30 * n)));
    }

    [Fact]
    public async Task Leap_over_forty_five_days_is_followed_by_one_sweep()
    {
        await using var host = await StartHostAsync();
        await Eventually.TrueAsync(() => Recording.Sweeps.Count == 1);
        await host.IdleAsync();

        MoveTo(Start + Duration.FromDays(45));
        await Eventually.TrueAsync(() => Recording.Sweeps.Count == 2);
        await host.IdleAsync();
        // The next one shows that none was queued in between.
        MoveTo(Start + Duration.FromDays(45) + Duration.FromSeconds(30));
        await Eventually.TrueAsync(() => Recording.Sweeps.Count >= 3);
        await host.IdleAsync();

        Recording.Sweeps.Select(call => call.At - Start - Duration.FromDays(45)).Skip(1)
            .ShouldBe([Duration.Zero, Duration.FromSeconds(30)]);
    }

    [Fact]
    public async Task Sweep_does_not_overlap_a_sweep_still_running()
    {
        var release = new TaskCompletionSource();
        Recording.OnCall = (call, _) => call.By == "sweep" ? release.Task : Task.CompletedTask;
        await using var host = await StartHostAsync();
        await Eventually.TrueAsync(() => Recording.Sweeps.Count == 1);
        (await host.IsIdleAsync()).ShouldBeFalse();

        // Wake-ups go on meanwhile; that the last one has fired shows the scheduler looked at each of these instants.
        foreach (var n in Enumerable.Range(1, 5))
        {
            await host.ScheduleAsync(After($"w{n}", Duration.FromMinutes(n)));
            MoveTo(Start + Duration.FromMinutes(n));
            await Eventually.TrueAsync(() => Recording.Wakes.Count == n);
        }

        Recording.Sweeps.Count.ShouldBe(1);
        release.SetResult();
        await host.IdleAsync();
    }

    [Fact]
    public async Task Throwing_runner_is_logged_and_stops_neither_later_wake_ups_nor_the_sweep()
    {
        Recording.OnCall = (call, _) => throw new InvalidOperationException($"planted in {call.By}");
        await using var host = await StartHostAsync();
        await host.ScheduleAsync([.. Enumerable.Range(1, 8).Select(n => After($"w{n}", Duration.FromHours(n)))]);

        await ReplayAsync(host);
        await Eventually.TrueAsync(() => Recording.Sweeps.Count >= 9);

        Recording.Wakes.Select(call => call.By).ShouldBe(Enumerable.Range(1, 8).Select(n => $"w{n}"));
        host.Log.Exceptions.Select(exception => exception.GetBaseException().Message).ShouldContain("planted in w8");
        host.Log.Exceptions.Select(exception => exception.GetBaseException().Message).ShouldContain("planted in sweep");
    }

    [Fact]
    public async Task Runner_that_cannot_be_constructed_stops_neither_later_wake_ups_nor_the_sweep()
    {
        var broken = true;
        await using var host = await StartHostAsync(services => services.AddScoped<IDueWorkRunner>(provider => broken
            ? throw new InvalidOperationException("planted")
            : ActivatorUtilities.CreateInstance<RecordingRunner>(provider)));
        await host.ScheduleAsync(After("w1", Duration.FromHours(1)), After("w2", Duration.FromHours(2)));
        MoveTo(Start + Duration.FromHours(1));
        await Eventually.TrueAsync(async () => await host.NextAsync() == Start + Duration.FromHours(2));
        await host.IdleAsync();

        broken = false;
        await ReplayAsync(host);
        await Eventually.TrueAsync(() => Recording.Sweeps.Count > 0);

        Recording.Wakes.Select(call => call.By).ShouldBe(["w2"]);
        host.Log.Exceptions.ShouldNotBeEmpty();
    }
}
