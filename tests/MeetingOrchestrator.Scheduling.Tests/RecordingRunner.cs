using System.Collections.Concurrent;
using MeetingOrchestrator.Application.DueWork;
using NodaTime;
using Quartz;

namespace MeetingOrchestrator.Scheduling.Tests;

/// <summary>One call of the runner: by which wake-up (or "sweep"), and when by the clock under test.</summary>
internal sealed record Call(string By, Instant At);

/// <summary>Outlives a host, as the due-work table does, and can fail or hold its callers.</summary>
internal sealed class Recording
{
    private readonly ConcurrentQueue<Call> _calls = new();

    public Func<Call, CancellationToken, Task> OnCall { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<Call> Wakes => [.. _calls.Where(call => call.By != "sweep")];

    public IReadOnlyList<Call> Sweeps => [.. _calls.Where(call => call.By == "sweep")];

    public Task AddAsync(Call call, CancellationToken cancellationToken)
    {
        _calls.Enqueue(call);
        return OnCall(call, cancellationToken);
    }
}

internal sealed class RecordingRunner(Recording recording, IJobExecutionContextAccessor job, TimeProvider clock) : IDueWorkRunner
{
    public Task RunDueAsync(CancellationToken cancellationToken) =>
        recording.AddAsync(new Call(job.Current!.Trigger.Key.Name, Instant.FromDateTimeOffset(clock.GetUtcNow())), cancellationToken);
}
