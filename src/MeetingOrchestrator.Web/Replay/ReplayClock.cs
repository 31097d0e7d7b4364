using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Outbox;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>
/// The virtual clock of a replay: it never leaps past a moment at which something is to be done, and it moves on only when everything
/// that was due is done.
/// </summary>
internal sealed class ReplayClock(
    FakeTimeProvider time, VirtualClockFile file, OutsideWorld world, IWakeUps wakeUps, IDueWork dueWork, IOutbox outbox, IOutboxActivity activity)
{
    /// <summary>Real time between two looks at the store while work drains.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(2);

    /// <summary>Real time after which work that does not drain is a fault: the longest call outside gives up after 30 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Moves to an instant. Where the clock stands is written down first, so that a killed replay goes on from there.</summary>
    public async Task MoveToAsync(Instant moment, CancellationToken cancellationToken)
    {
        // The provider's clock ticks in 100 ns: rounded down, it would stop just short of the moment, and stop there again.
        var instant = Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks() + (Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks()) < moment ? 1 : 0));
        file.Write(instant);
        await world.SetClockAsync(instant, cancellationToken);
        time.SetUtcNow(instant.ToDateTimeOffset());
    }

    /// <summary>The next moment at which the service has something to do; null when it waits for nothing.</summary>
    public async Task<Instant?> NextAsync(CancellationToken cancellationToken)
    {
        Instant?[] moments =
        [
            await wakeUps.NextAsync(cancellationToken),
            await dueWork.NextAsync(cancellationToken),
            await outbox.NextAsync(cancellationToken),
        ];
        return moments.Min();
    }

    /// <summary>Waits until nothing is due any more.</summary>
    /// <exception cref="TimeoutException">Work does not drain.</exception>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await IsDrainedAsync(cancellationToken))
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                throw new TimeoutException($"Work that was due at {Now} is not done after {Patience.TotalSeconds} s.");
            }

            await Task.Delay(LookEvery, TimeProvider.System, cancellationToken);
        }
    }

    // The order matters: rows are read between two looks at the dispatcher. Equal generations mean that it neither took nor finished
    // anything in between, so no row could have been missed.
    private async Task<bool> IsDrainedAsync(CancellationToken cancellationToken)
    {
        var before = activity.Current;
        if (!before.Idle || !await wakeUps.IsIdleAsync(cancellationToken))
        {
            return false;
        }

        var next = await NextAsync(cancellationToken);
        if (next <= Now)
        {
            activity.Rouse();
            return false;
        }

        // A job that had fired and was not yet told as running may have claimed its row in between: then what is next looks like the end of
        // its lease, and the clock would leap there under its hands. By now it is running, or it is done and has left other rows.
        return await wakeUps.IsIdleAsync(cancellationToken) && await NextAsync(cancellationToken) == next && activity.Current == before;
    }
}
