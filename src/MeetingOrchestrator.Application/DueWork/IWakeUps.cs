using NodaTime;

namespace MeetingOrchestrator.Application.DueWork;

/// <summary>One moment at which the process must look for due work.</summary>
/// <param name="Id">Stable, not blank, compared ordinally: the due-work row's id.</param>
/// <param name="At">
/// When to look. An instant already past is looked at once: late work is judged by the decider, not by the timer.
/// </param>
public readonly record struct WakeUp(string Id, Instant At);

/// <summary>The timer behind due work. It survives restarts and never decides whether work is due.</summary>
/// <remarks>
/// A wake-up is a hint: the due-work row is the truth, and the sweep finds rows whose wake-up was lost. A failure
/// of any method here therefore costs at most one sweep interval (30 seconds by default).
/// </remarks>
public interface IWakeUps
{
    /// <summary>Schedules all of the wake-ups or none; a wake-up of the same id is replaced. Idempotent.</summary>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    /// <exception cref="Exception">The timer's store cannot be written, or the timer was shut down.</exception>
    ValueTask ScheduleAsync(IReadOnlyCollection<WakeUp> wakeUps, CancellationToken cancellationToken);

    /// <summary>Forgets the wake-ups of these ids; an unknown id, or one already fired, is ignored.</summary>
    ValueTask CancelAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>
    /// The earliest wake-up still to fire, past ones included; null when there is none. The sweep does not count.
    /// </summary>
    ValueTask<Instant?> NextAsync(CancellationToken cancellationToken);

    /// <summary>
    /// True when no wake-up due at or before now is still unfired, and nothing a wake-up or the sweep started is
    /// still running. Poll it: each call that finds a due wake-up unfired also rouses the timer.
    /// </summary>
    ValueTask<bool> IsIdleAsync(CancellationToken cancellationToken);
}
