using MeetingOrchestrator.Application.DueWork;
using NodaTime;

namespace MeetingOrchestrator.Faults.Worker.Host;

/// <summary>No timer: the worker asks the store itself when something is next to be done.</summary>
internal sealed class NoWakeUps : IWakeUps
{
    public ValueTask ScheduleAsync(IReadOnlyCollection<WakeUp> wakeUps, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask CancelAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<Instant?> NextAsync(CancellationToken cancellationToken) => ValueTask.FromResult<Instant?>(null);

    public ValueTask<bool> IsIdleAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);
}
