using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Scheduling.Tests;

/// <summary>A folder, a virtual clock and a recording of their own for each test.</summary>
public abstract class SchedulingTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scheduling-");

    private protected static Instant Start { get; } = Instant.FromUtc(2021, 1, 11, 6, 0);

    private protected MovedWhileArmedClock Clock { get; } = new(Start.ToDateTimeOffset());

    private protected Recording Recording { get; } = new();

    private protected string DatabasePath => Path.Combine(_folder.FullName, "scheduler", "quartz.db");

    private protected Task<SchedulingHost> StartHostAsync(Action<IServiceCollection>? more = null) =>
        SchedulingHost.StartAsync(DatabasePath, Clock, Recording, more);

    private protected void MoveTo(Instant instant) => Clock.SetUtcNow(instant.ToDateTimeOffset());

    /// <summary>What the driver of a replay does: to the next wake-up, and on when all is quiet.</summary>
    private protected async Task ReplayAsync(SchedulingHost host)
    {
        await host.IdleAsync();
        while (await host.NextAsync() is { } next)
        {
            MoveTo(next);
            await host.IdleAsync();
        }
    }

    private protected static WakeUp After(string id, Duration delay) => new(id, Start + delay);

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
