using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace MeetingOrchestrator.Scheduling;

/// <summary>Looks for due work at the instant of one wake-up; a failure is logged by Quartz and left to the sweep.</summary>
/// <remarks>
/// The runner is resolved here and not injected: Quartz puts every wake-up, for good, into its error state when a
/// job cannot be constructed.
/// </remarks>
internal sealed class WakeJob(IServiceProvider scope, ILogger<WakeJob> logger) : IJob
{
    public static JobKey Key { get; } = new("wake", "due-work");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        Log.WokenUp(logger, context.Trigger.Key.Name);
        await scope.GetRequiredService<IDueWorkRunner>().RunDueAsync(cancellationToken);
    }
}
