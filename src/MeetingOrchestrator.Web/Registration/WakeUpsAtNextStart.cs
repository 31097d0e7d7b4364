using MeetingOrchestrator.Application.DueWork;
using NodaTime;

namespace MeetingOrchestrator.Web.Registration;

/// <summary>Lays no wake-ups: a command that only writes to the store leaves that to the service, which lays all of them when it starts.</summary>
internal sealed class WakeUpsAtNextStart : IWakeUps
{
    public ValueTask ScheduleAsync(IReadOnlyCollection<WakeUp> wakeUps, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask CancelAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<Instant?> NextAsync(CancellationToken cancellationToken) => ValueTask.FromResult<Instant?>(null);

    public ValueTask<bool> IsIdleAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);
}
