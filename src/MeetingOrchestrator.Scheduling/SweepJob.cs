using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace MeetingOrchestrator.Scheduling;

/// <summary>Looks for due work whose wake-up was lost or failed.</summary>
/// <remarks>The runner is resolved here for the reason given at <see cref="WakeJob"/>.</remarks>
internal sealed class SweepJob(IServiceProvider scope) : IJob
{
    public static JobKey Key { get; } = new("sweep", "due-work");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await scope.GetRequiredService<IDueWorkRunner>().RunDueAsync(cancellationToken);
}
