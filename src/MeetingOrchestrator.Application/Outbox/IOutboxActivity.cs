namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Tells whether the dispatcher of this process is at work. For whoever must know that everything is delivered.</summary>
public interface IOutboxActivity
{
    /// <summary>The moment's activity. Two equal answers mean that nothing was taken or finished in between.</summary>
    DispatcherActivity Current { get; }
}

/// <summary>What the dispatcher is doing.</summary>
/// <param name="Idle">Nothing is being delivered.</param>
/// <param name="Generation">Rises whenever a batch is asked for and whenever one is finished.</param>
public readonly record struct DispatcherActivity(bool Idle, long Generation);
