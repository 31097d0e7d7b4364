using System.Text.Json;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Meetings;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Delivers what waits in the outbox. What came back is stored together with the settlement of the row.</summary>
internal sealed class OutboxDispatcher(
    IOutbox outbox, IMeetings meetings, IEnumerable<IEffectHandler> handlers, Backoff backoff, TimeProvider time, ILogger<OutboxDispatcher> logger) : IOutboxActivity
{
    /// <summary>Longer than any call to the outside world may take (the provider's client gives up after 30 s).</summary>
    public static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>After so many attempts of which the last one cannot be told, a person must look.</summary>
    private const int AttemptsBeforeUnknown = 3;

    /// <summary>Claimed at once, delivered side by side; the provider's own limits are kept by its adapter.</summary>
    private const int BatchSize = 16;

    private long _generation;

    /// <summary>Delivers one batch. Called by one loop at a time.</summary>
    /// <returns>False when nothing was waiting.</returns>
    public async Task<bool> DispatchAsync(CancellationToken cancellationToken)
    {
        // Odd while a batch is under way; see Current.
        Interlocked.Increment(ref _generation);
        try
        {
            var claimed = await outbox.ClaimAsync(Now, Lease, BatchSize, cancellationToken);
            await Task.WhenAll(claimed.Select(effect => DeliverAsync(effect, cancellationToken)));
            return claimed.Count > 0;
        }
        finally
        {
            Interlocked.Increment(ref _generation);
        }
    }

    public DispatcherActivity Current
    {
        get
        {
            var generation = Interlocked.Read(ref _generation);
            return new DispatcherActivity(generation % 2 == 0, generation);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task DeliverAsync(ClaimedEffect claimed, CancellationToken cancellationToken)
    {
        Effect effect;
        try
        {
            effect = Effect.Thaw(claimed.Row.Kind, claimed.Row.Body);
        }
        catch (JsonException fault)
        {
            // No attempt will ever read it; a later version may, so a person must look.
            Log.EffectUnreadable(logger, claimed.Row.Key, claimed.Row.Kind, FaultTrace.Of(fault));
            await SettleAsync(claimed, new Delivered(EffectEnd.Parked, Note: "effect-unreadable"), cancellationToken);
            return;
        }

        await DeliverAsync(claimed, effect, cancellationToken);
    }

    private async Task DeliverAsync(ClaimedEffect claimed, Effect effect, CancellationToken cancellationToken)
    {
        var row = claimed.Row;
        var handler = handlers.Single(candidate => candidate.Handles(effect));
        var delivery = new Delivery(row.Meeting, CauseId.Of("effect", row.Key), Now, claimed.Attempt);
        try
        {
            var delivered = row.ExpiresAt is { } expiry && delivery.Now >= expiry
                ? new Delivered(EffectEnd.Expired, handler.ReportExpired(effect, delivery), "expired")
                : await handler.DeliverAsync(effect, delivery, cancellationToken);
            await SettleAsync(claimed, delivered, cancellationToken);
        }
        catch (ProviderException fault)
        {
            await HandleAsync(claimed, fault, handler.ReportUnknown(effect, delivery), cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // A bug or an outage of our own store: the row stays, others flow, and the log says what to look at.
            Log.DeliveryFailed(logger, row.Key, claimed.Attempt, FaultTrace.Of(fault));
            await outbox.PostponeAsync(row.Key, claimed.Fence, Now + backoff.After(claimed.Attempt, null), fault.GetType().Name, cancellationToken);
        }
    }

    private async Task HandleAsync(ClaimedEffect claimed, ProviderException fault, MeetingCommand? unknown, CancellationToken cancellationToken)
    {
        Log.ProviderFailed(logger, claimed.Row.Key, claimed.Attempt, fault.Code, fault.Failure);
        switch (fault.Failure)
        {
            case ProviderFailure.Refused:
                await SettleAsync(claimed, new Delivered(EffectEnd.Parked, Note: fault.Code), cancellationToken);
                break;
            case ProviderFailure.Ambiguous when unknown is not null && claimed.Attempt >= AttemptsBeforeUnknown:
                await SettleAsync(claimed, new Delivered(EffectEnd.Unknown, unknown, fault.Code), cancellationToken);
                break;
            default:
                var wait = backoff.After(claimed.Attempt, fault.RetryAfter);
                await outbox.PostponeAsync(claimed.Row.Key, claimed.Fence, Now + wait, fault.Code, cancellationToken);
                break;
        }
    }

    private async Task SettleAsync(ClaimedEffect claimed, Delivered delivered, CancellationToken cancellationToken)
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
