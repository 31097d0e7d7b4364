using MeetingOrchestrator.Application.DueWork;
using Microsoft.Extensions.Logging;
using NodaTime;
using Quartz;
using Quartz.Extensibility;

namespace MeetingOrchestrator.Scheduling;

internal sealed class QuartzWakeUps(
    ISchedulerFactory schedulers, ISchedulerSignaler scheduling, TimeProvider clock, ILogger<QuartzWakeUps> logger) : IWakeUps
{
    public async ValueTask ScheduleAsync(IReadOnlyCollection<WakeUp> wakeUps, CancellationToken cancellationToken)
    {
        if (wakeUps.Count == 0)
            return;
        var triggers = wakeUps.Select(wakeUp => Triggers.Wake(wakeUp, clock)).ToList();
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var job = await scheduler.GetJobDetail(WakeJob.Key, cancellationToken)
            ?? throw new InvalidOperationException($"The scheduler has no job {WakeJob.Key}: it was not set up by {nameof(SchedulingServices)}.");
        await scheduler.ScheduleJob(job, triggers, ScheduleJobOptions.Replacing, cancellationToken);
        Log.Scheduled(logger, wakeUps.Count, wakeUps.Min(wakeUp => wakeUp.At));
    }

    public async ValueTask CancelAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return;
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var cancelled = await scheduler.UnscheduleJobs([.. ids.Select(Triggers.KeyOf)], cancellationToken);
        Log.Cancelled(logger, cancelled.Count, ids.Count);
    }

    public async ValueTask<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(new TriggerQuery(), cancellationToken);
        return waiting.Min(trigger => trigger.NextFireTimeUtc) is { } next ? Instant.FromDateTimeOffset(next) : null;
    }

    // The order matters: a wake-up the first question no longer sees has fired, so the second sees it run or it is over.
    public async ValueTask<bool> IsIdleAsync(CancellationToken cancellationToken)
    {
        var justAfterNow = clock.GetUtcNow().AddTicks(1);
        var due = await WaitingAsync(new TriggerQuery { NextFireTimeBefore = justAfterNow }, cancellationToken);
        if (due.Count > 0)
        {
            // A virtual clock moved just while Quartz arms its timer leaves the timer late by that move, and if the
            // clock then stands at the wake-up's instant, nothing else would ever rouse the scheduler.
            await scheduling.SignalSchedulingChange(null, cancellationToken);
            return false;
        }
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var running = await scheduler.QueryFireInstances(new FireInstanceQuery { Take = 1 }, cancellationToken);
        return running.Items.Count == 0;
    }

    // By job and not by group, so that a wake-up which Quartz recovers after a crash counts too.
    private async ValueTask<List<TriggerHeader>> WaitingAsync(TriggerQuery query, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var triggers = await scheduler.QueryTriggers(query with { Job = WakeJob.Key, Take = PagedQuery.All }, cancellationToken);
        // Quartz sets a trigger aside after repeated failures of its store; it will not fire, the sweep does its work.
        return [.. triggers.Items.Where(trigger => trigger is { NextFireTimeUtc: not null, State: not TriggerState.Error })];
    }
}
