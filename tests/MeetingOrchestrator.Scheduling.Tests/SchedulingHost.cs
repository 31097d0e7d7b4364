using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Scheduling.Tests;

/// <summary>The real host, scheduler and SQLite file; only the runner is the test's.</summary>
internal sealed class SchedulingHost : IAsyncDisposable
{
    private readonly IHost _host;

    private SchedulingHost(IHost host) => _host = host;

    public IWakeUps WakeUps => _host.Services.GetRequiredService<IWakeUps>();

    public RecordedLog Log { get; private init; } = new();

    public static async Task<SchedulingHost> StartAsync(
        string databasePath, TimeProvider clock, Recording recording, Action<IServiceCollection>? more = null)
    {
        var log = new RecordedLog();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(recording);
        builder.Services.AddScoped<IDueWorkRunner, RecordingRunner>();
        builder.Services.AddScheduling(options => options.DatabasePath = databasePath);
        more?.Invoke(builder.Services);
        var host = new SchedulingHost(builder.Build()) { Log = log };
        await host._host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public ValueTask ScheduleAsync(params IReadOnlyCollection<WakeUp> wakeUps) =>
        WakeUps.ScheduleAsync(wakeUps, TestContext.Current.CancellationToken);

    public ValueTask<Instant?> NextAsync() => WakeUps.NextAsync(TestContext.Current.CancellationToken);

    public ValueTask<bool> IsIdleAsync() => WakeUps.IsIdleAsync(TestContext.Current.CancellationToken);

    public Task IdleAsync() => Eventually.TrueAsync(IsIdleAsync, "the scheduler is idle");

    public Task StopAsync() => _host.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
