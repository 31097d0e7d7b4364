namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Tells whether the dispatcher of this process is at work. For whoever must know that everything is delivered.</summary>
public interface IOutboxActivity
{
    /// <summary>The moment's activity. Two equal answers mean that nothing was taken or finished in between.</summary>
    DispatcherActivity Current { get; }

    /// <summary>
    /// Has the dispatcher look at the rows now. For whoever moves a virtual clock: moved between the reading of the next instant and the
    /// arming of the timer, it would leave the dispatcher asleep over rows that are due.
    /// </summary>
    void Rouse();
}

/// <summary>What the dispatcher is doing.</summary>
/// <param name="Idle">Nothing is being delivered.</param>
/// <param name="Generation">Rises whenever a batch is asked for and whenever one is finished.</param>
public readonly record struct DispatcherActivity(bool Idle, long Generation);
