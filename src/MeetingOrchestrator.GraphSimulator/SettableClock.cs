namespace MeetingOrchestrator.GraphSimulator;

/// <summary>
/// A clock that stands still until it is set, so that a simulator in its own process follows a service that runs under a virtual clock.
/// Timers are not virtual: only the patience with a notification URL waits for time to pass, and that is real time.
/// </summary>
public sealed class SettableClock(DateTimeOffset start) : TimeProvider
{
    private long _utcTicks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _utcTicks), TimeSpan.Zero);

    /// <summary>Sets the time, backwards too. Any offset is converted to UTC.</summary>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _utcTicks, now.UtcTicks);
}
