using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>The outbox: effects committed with their events, delivered later. Rows are written by <see cref="Journal.IJournal"/>.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes a lease on rows that are due, oldest first (by NotBefore, then in order of writing). A row whose lease ran out unsettled counts
    /// one more uncertain attempt: its claimer may have died after the call.
    /// </summary>
    /// <param name="now">The present.</param>
    /// <param name="lease">How long the claim holds.</param>
    /// <param name="limit">At most so many rows.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<ClaimedEffect>> ClaimAsync(Instant now, Duration lease, int limit, CancellationToken cancellationToken);

    /// <summary>Settles a claim that yields no event.</summary>
    /// <returns>False when the fence is stale.</returns>
    Task<bool> SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken);

    /// <summary>Gives a row back to be tried again later.</summary>
    /// <param name="key">The row's key.</param>
    /// <param name="fence">The fence of the claim.</param>
    /// <param name="notBefore">When it may be claimed again.</param>
    /// <param name="note">Stable code of why.</param>
    /// <param name="reach">How far the attempt got: an attempt that was not made is not counted.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the fence is stale.</returns>
    Task<bool> PostponeAsync(
        string key, long fence, Instant notBefore, string note, AttemptReach reach, CancellationToken cancellationToken);

    /// <summary>The next instant at which a row may be claimed; a leased row counts with the end of its lease. Null when all are settled.</summary>
    Task<Instant?> NextAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Ends every lease. Only for a process that knows it is alone with its store: it holds the lock of the data folder,
    /// so whoever held a lease is dead, and may have died after the call: that attempt counts as uncertain.
    /// </summary>
    Task ReleaseAllAsync(CancellationToken cancellationToken);

    /// <summary>The row that the outside world speaks of under this name; null when it is none of ours.</summary>
    Task<OutboxRow?> FindAsync(string correlation, CancellationToken cancellationToken);

    /// <summary>All rows of a meeting with their state, in order of writing. For exports and reports.</summary>
    Task<IReadOnlyList<OutboxReport>> ListAsync(MeetingId meeting, CancellationToken cancellationToken);
}

/// <summary>A row as reports see it.</summary>
/// <param name="Row">The row.</param>
/// <param name="End">How it ended; null while it is open.</param>
/// <param name="Attempts">Claims so far.</param>
/// <param name="Note">The last note.</param>
public sealed record OutboxReport(OutboxRow Row, EffectEnd? End, int Attempts, string? Note);
