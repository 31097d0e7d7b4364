using NodaTime;

namespace MeetingOrchestrator.Application.DueWork;

/// <summary>Due work. Rows are written and settled by <see cref="Journal.IJournal"/>, with the events they belong to.</summary>
public interface IDueWork
{
    /// <summary>Takes a lease on rows whose instant has come, oldest first.</summary>
    Task<IReadOnlyList<ClaimedWork>> ClaimAsync(Instant now, Duration lease, int limit, CancellationToken cancellationToken);

    /// <summary>Gives a row back, to be looked at again at a later instant.</summary>
    /// <returns>False when the fence is stale.</returns>
    Task<bool> PostponeAsync(DueWorkClaim claim, Instant at, CancellationToken cancellationToken);

    /// <summary>All rows that are not settled, for laying the wake-ups anew at start.</summary>
    Task<IReadOnlyList<DueWorkRow>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The next instant at which a row may be claimed; a leased row counts with the end of its lease. Null when all are settled.</summary>
    Task<Instant?> NextAsync(CancellationToken cancellationToken);

    /// <summary>Ends every lease; see <see cref="Outbox.IOutbox.ReleaseAllAsync"/>.</summary>
    Task ReleaseAllAsync(CancellationToken cancellationToken);
}
