using Microsoft.Extensions.Time.Testing;

namespace MeetingOrchestrator.Scheduling.Tests;

/// <summary>A virtual clock that is moved at the worst moment: when a timer's delay is known but not yet running.</summary>
internal sealed class MovedWhileArmedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private Action? _move;

    /// <summary>Before the next timer of <paramref name="delay"/> is armed, moves the clock by <paramref name="step"/>, once.</summary>
    public void MoveWhileArming(TimeSpan delay, TimeSpan step) => (Delay, _move) = (delay, () => Advance(step));

    public bool Moved => _move is null;

    private TimeSpan Delay { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(this, base.CreateTimer(callback, state, dueTime, period));

    private sealed class Timer(MovedWhileArmedClock clock, ITimer inner) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == clock.Delay)
                Interlocked.Exchange(ref clock._move, null)?.Invoke();
            return inner.Change(dueTime, period);
        }

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
