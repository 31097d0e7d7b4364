using MeetingOrchestrator.Application.Meetings;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Delivers what waits in the outbox. What came back is stored together with the settlement of the row.</summary>
internal sealed class OutboxDispatcher(
    IOutbox outbox,
    EffectDelivery delivery,
    IMeetings meetings,
    Backoff backoff,
    OutboxSignal signal,
    TimeProvider time,
    ILogger<OutboxDispatcher> logger)
    : IOutboxActivity
{
    /// <summary>Longer than any call to the outside world may take (the provider's client gives up after 30 s).</summary>
    public static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>Claimed at once, delivered side by side; the provider's own limits are kept by its adapter.</summary>
    private const int BatchSize = 16;

    private long _generation;

    /// <inheritdoc/>
    public DispatcherActivity Current
    {
        get
        {
            var generation = Interlocked.Read(ref _generation);
            return new DispatcherActivity(generation % 2 == 0, generation);
        }
    }

    /// <inheritdoc/>
    public void Rouse() => signal.Pulse();

    /// <summary>Delivers one batch. Called by one loop at a time.</summary>
    /// <returns>False when nothing was waiting.</returns>
    public async Task<bool> DispatchAsync(CancellationToken cancellationToken)
    {
        // Odd while a batch is under way; see Current.
        Interlocked.Increment(ref _generation);
        try
        {
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            var claimed = await outbox.ClaimAsync(now, Lease, BatchSize, cancellationToken);
            await SettleAsync([.. claimed.Select(effect => (effect, delivery.AttemptAsync(effect, now + Lease, cancellationToken)))], cancellationToken);
            return claimed.Count > 0;
        }
        finally
        {
            Interlocked.Increment(ref _generation);
        }
    }

    // Deliveries run side by side, but reach the record in the order in which they were due: a record whose order hangs on the network's
    // mood could not be told apart from a forged one by replaying it. Those waiting together still share one commit.
    private async Task SettleAsync(IReadOnlyList<(ClaimedEffect Claimed, Task<AttemptResult> Attempt)> attempts, CancellationToken cancellationToken)
    {
        var settled = new List<Task>(attempts.Count);
        foreach (var (claimed, attempt) in attempts)
        {
            settled.Add(await attempt switch
            {
                AttemptResult.Ended ended => TryEndAsync(claimed, ended.Delivered, cancellationToken),
                AttemptResult.Postponed later => outbox.PostponeAsync(
                    claimed.Row.Key, claimed.Fence, later.Until, later.Note, later.Reach, cancellationToken),
                var unknown => throw new ArgumentOutOfRangeException(nameof(attempts), unknown, "Unknown result."),
            });
        }

        await Task.WhenAll(settled);
    }

    private async Task TryEndAsync(ClaimedEffect claimed, Delivered delivered, CancellationToken cancellationToken)
    {
        try
        {
            await EndAsync(claimed, delivered, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Done outside, not yet in the record: the next attempt finds what was done, and reports it under the same id.
            Log.DeliveryFailed(logger, claimed.Row.Key, claimed.Attempt, FaultTrace.Of(fault));
            var later = Instant.FromDateTimeOffset(time.GetUtcNow()) + backoff.After(claimed.Attempt, null);
            await outbox.PostponeAsync(claimed.Row.Key, claimed.Fence, later, fault.GetType().Name, AttemptReach.MayBeDone, cancellationToken);
        }
    }

    private async Task EndAsync(ClaimedEffect claimed, Delivered delivered, CancellationToken cancellationToken)
    {
        var settlement = new OutboxSettlement(claimed.Row.Key, claimed.Fence, delivered.End, delivered.Note);
        if (delivered.Report is not { } report)
        {
            await outbox.SettleAsync(settlement, cancellationToken);
            return;
        }

        var receipt = await meetings.ExecuteAsync(claimed.Row.Meeting, report, settlement, cancellationToken);
        if (receipt.Refusal is { } refusal)
        {
            // The meeting went on without waiting (it was cancelled, say): what was done outside stands, the row is closed.
            Log.ReportRefused(logger, claimed.Row.Key, refusal.Code);
            await outbox.SettleAsync(settlement with { Note = refusal.Code }, cancellationToken);
        }
    }
}
