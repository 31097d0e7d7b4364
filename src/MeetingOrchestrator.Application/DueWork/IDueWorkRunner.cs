namespace MeetingOrchestrator.Application.DueWork;

/// <summary>Claims and performs what is due at the moment of the call, by the injected clock.</summary>
/// <remarks>
/// Safe to call at any time, concurrently, and twice: wake-ups and the sweep overlap by design, and a wake-up
/// that was interrupted runs again.
/// </remarks>
public interface IDueWorkRunner
{
    /// <summary>Completes once everything this call claimed has been performed or given back.</summary>
    /// <exception cref="Exception">
    /// The work could not be claimed. A row that could not be performed is logged and holds up no other; its lease runs out and the sweep
    /// finds it.
    /// </exception>
    Task RunDueAsync(CancellationToken cancellationToken);
}
