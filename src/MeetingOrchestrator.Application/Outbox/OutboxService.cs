using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Runs the dispatcher: at each pulse, and when a postponed row falls due.</summary>
internal sealed class OutboxService(
    OutboxDispatcher dispatcher, IOutbox outbox, OutboxSignal signal, TimeProvider time, ILogger<OutboxService> logger) : BackgroundService
{
    /// <summary>Rows written by another process give no pulse here; they are found at the latest after this time.</summary>
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await dispatcher.DispatchAsync(stoppingToken))
                {
                    await signal.WaitAsync(await UntilNextAsync(stoppingToken), stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // An outage of the store must not end the dispatcher: it tries again at the next pulse or sweep.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Log.DispatcherFailed(logger, FaultTrace.Of(fault));
                await signal.WaitAsync(Sweep, stoppingToken);
            }
        }
    }

    private async Task<TimeSpan> UntilNextAsync(CancellationToken cancellationToken)
    {
        var next = await outbox.NextAsync(cancellationToken);
        var wait = next - Instant.FromDateTimeOffset(time.GetUtcNow());
        return wait is not { } given || given > Duration.FromTimeSpan(Sweep)
            ? Sweep
            : Duration.Max(given, Duration.FromMilliseconds(1)).ToTimeSpan();
    }
}
