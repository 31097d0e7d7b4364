using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>Looks at the room while anybody is in it: at once when a seat comes or goes, and every two seconds for those who fell silent.</summary>
internal sealed class PresenceService(PresenceMonitor monitor, PresenceSignal signal, ILogger<PresenceService> logger) : BackgroundService
{
    private static readonly TimeSpan Watching = TimeSpan.FromSeconds(2);

    /// <summary>An empty room makes no work; the first heartbeat wakes the watch.</summary>
    private static readonly TimeSpan Empty = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await signal.WaitAsync(await SweepAsync(stoppingToken) ? Watching : Empty, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops. The next process finds in the record who was connected.
        }
    }

    private async Task<bool> SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await monitor.SweepAsync(stoppingToken);
        }
#pragma warning disable CA1031 // An outage of the store must not end the watch: what changed is found again at the next look.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.PresenceFailed(logger, FaultTrace.Of(fault));
            return true;
        }
    }
}
