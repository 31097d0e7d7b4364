using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Runs a round of the watch at start, when a notification was taken in, and every ten minutes.</summary>
internal sealed class MailboxWatchService(
    IMailboxWatch watch, MailboxSignal signal, ILogger<MailboxWatchService> logger) : BackgroundService
{
    /// <summary>What notifications would have told is found at the latest after this time.</summary>
    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await RunAsync(stoppingToken);
                await signal.WaitAsync(Sweep, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; the next process begins with a round.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await watch.RunAsync(stoppingToken);
        }
#pragma warning disable CA1031 // An outage of the store must not end the watch: it tries again at the next pulse or sweep.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.WatchFailed(logger, FaultTrace.Of(fault));
        }
    }
}
