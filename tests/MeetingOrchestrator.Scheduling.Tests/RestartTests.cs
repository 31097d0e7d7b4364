using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Quartz;

namespace MeetingOrchestrator.Scheduling.Tests;

public sealed class RestartTests : SchedulingTest
{
    [Fact]
    public async Task Wake_up_scheduled_before_a_restart_fires_after_it()
    {
        await using (var before = await StartHostAsync())
            await before.ScheduleAsync(After("w", Duration.FromDays(30)));

        await using var host = await StartHostAsync();
        (await host.NextAsync()).ShouldBe(Start + Duration.FromDays(30));
        await ReplayAsync(host);

        Recording.Wakes.ShouldBe([new Call("w", Start + Duration.FromDays(30))]);
    }

    [Fact]
    public async Task Wake_up_whose_instant_passed_while_the_host_was_down_fires_once_at_start()
    {
        await using (var before = await StartHostAsync())
            await before.ScheduleAsync(After("missed", Duration.FromDays(1)), After("ahead", Duration.FromDays(50)));
        MoveTo(Start + Duration.FromDays(45));

        await using var host = await StartHostAsync();
        await ReplayAsync(host);

        Recording.Wakes.ShouldBe([new Call("missed", Start + Duration.FromDays(45)), new Call("ahead", Start + Duration.FromDays(50))]);
    }

    [Fact]
    public async Task Wake_up_interrupted_by_a_crash_runs_again_at_the_next_start()
    {
        var release = new TaskCompletionSource();
        Recording.OnCall = (call, _) => call.By == "w" ? release.Task : Task.CompletedTask;
        await using var crashed = await StartHostAsync();
        await crashed.ScheduleAsync(After("w", Duration.Zero));
        await Eventually.TrueAsync(() => Recording.Wakes.Count == 1);

        // The first host is neither stopped nor told: to the second its file looks as after a crash.
        await using var host = await StartHostAsync();
        await Eventually.TrueAsync(() => Recording.Wakes.Count == 2);
        await host.IdleAsync();
        (await host.NextAsync()).ShouldBeNull();

        release.SetResult();
    }

    [Fact]
    public async Task Service_registered_later_starts_when_the_scheduler_runs()
    {
        var seen = new List<SchedulerStatus>();

        await using var host = await StartHostAsync(services => services.AddHostedService(provider => new StatusAtStart(provider, seen)));

        seen.ShouldBe([SchedulerStatus.Running]);
    }

    [Fact]
    public async Task Stopping_waits_for_running_work()
    {
        var release = new TaskCompletionSource();
        Recording.OnCall = (call, _) => call.By == "w" ? release.Task : Task.CompletedTask;
        await using var host = await StartHostAsync();
        await host.ScheduleAsync(After("w", Duration.Zero));
        await Eventually.TrueAsync(() => Recording.Wakes.Count == 1);

        var stopping = host.StopAsync();
        // Longer than the 3 s in all which Quartz allows itself when it does not wait.
        await Should.ThrowAsync<TimeoutException>(
            stopping.WaitAsync(TimeSpan.FromSeconds(5), TimeProvider.System, TestContext.Current.CancellationToken));

        release.SetResult();
        await stopping;
    }

    [Fact]
    public async Task Scheduler_keeps_to_its_own_file()
    {
        await using (var host = await StartHostAsync())
            await host.ScheduleAsync(After("w", Duration.FromDays(1)));

        Directory.GetFiles(Path.GetDirectoryName(DatabasePath)!).ShouldBe([DatabasePath]);
    }

    private sealed class StatusAtStart(IServiceProvider provider, List<SchedulerStatus> seen) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken) =>
            seen.Add((await provider.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken)).Status);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
