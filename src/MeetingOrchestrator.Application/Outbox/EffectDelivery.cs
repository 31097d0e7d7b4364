using System.Text.Json;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>What an attempt to deliver came to: an end, or another attempt later.</summary>
internal abstract record AttemptResult
{
    private AttemptResult()
    {
    }

    /// <summary>The row is done with.</summary>
    public sealed record Ended(Delivered Delivered) : AttemptResult;

    /// <summary>The row is tried again.</summary>
    public sealed record Postponed(Instant Until, string Note, AttemptReach Reach) : AttemptResult;
}

/// <summary>Makes one attempt to deliver one effect and judges what came of it. Never throws but when cancelled.</summary>
internal sealed class EffectDelivery(
    IEnumerable<IEffectHandler> handlers, Backoff backoff, TimeProvider time, ILogger<EffectDelivery> logger)
{
    /// <summary>After so many attempts that cannot be told, a person must look. Attempts that certainly did nothing do not count.</summary>
    private const int AttemptsBeforeUnknown = 3;

    /// <param name="claimed">The effect.</param>
    /// <param name="until">Until when the claim holds.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AttemptResult> AttemptAsync(ClaimedEffect claimed, Instant until, CancellationToken cancellationToken)
    {
        var row = claimed.Row;
        ClaimTerm.Begin(until);
        try
        {
            if (Thaw(row) is not { } effect)
            {
                return new AttemptResult.Ended(new Delivered(EffectEnd.Parked, Note: "effect-unreadable"));
            }

            var handler = handlers.Single(candidate => candidate.Handles(effect));
            var delivery = new Delivery(row.Meeting, CauseId.Of("effect", row.Key), Now, until, claimed.Uncertain > 0);
            return await AttemptAsync(claimed, effect, handler, delivery, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // A bug or an outage of our own store, perhaps after the call: the row stays, others flow, and the log says what to look at.
            Log.DeliveryFailed(logger, row.Key, claimed.Attempt, FaultTrace.Of(fault));
            return new AttemptResult.Postponed(Now + backoff.After(claimed.Attempt, null), fault.GetType().Name, AttemptReach.MayBeDone);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Effect? Thaw(OutboxRow row)
    {
        try
        {
            return Effect.Thaw(row.Kind, row.Body);
        }
        catch (JsonException fault)
        {
            // No later attempt will read it better: a person must look, and the others must flow.
            Log.EffectUnreadable(logger, row.Key, row.Kind, FaultTrace.Of(fault));
            return null;
        }
    }

    private async Task<AttemptResult> AttemptAsync(
        ClaimedEffect claimed, Effect effect, IEffectHandler handler, Delivery delivery, CancellationToken cancellationToken)
    {
        if (claimed.Row.ExpiresAt is { } expiry && delivery.Now >= expiry)
        {
            return new AttemptResult.Ended(new Delivered(EffectEnd.Expired, handler.ReportExpired(effect, delivery), "expired"));
        }

        try
        {
            return new AttemptResult.Ended(await handler.DeliverAsync(effect, delivery, cancellationToken));
        }
        catch (ProviderException fault)
        {
            Log.ProviderFailed(logger, claimed.Row.Key, claimed.Attempt, fault.Code, fault.Failure);
            return Judge(claimed, fault, handler, effect, delivery);
        }
    }

    private AttemptResult Judge(ClaimedEffect claimed, ProviderException fault, IEffectHandler handler, Effect effect, Delivery delivery)
    {
        switch (fault.Failure)
        {
            case ProviderFailure.Refused:
                return new AttemptResult.Ended(new Delivered(EffectEnd.Parked, handler.ReportParked(effect, delivery, fault.Code), fault.Code));
            case ProviderFailure.Paced:
                return new AttemptResult.Postponed(Now + Backoff.Paced(fault.RetryAfter), fault.Code, AttemptReach.NotMade);
            case ProviderFailure.TryAgain:
                return new AttemptResult.Postponed(Now + backoff.After(claimed.Attempt, fault.RetryAfter), fault.Code, AttemptReach.NothingDone);
            case ProviderFailure.Ambiguous
                when claimed.Uncertain + 1 >= AttemptsBeforeUnknown && handler.ReportUnknown(effect, delivery) is { } unknown:
                return new AttemptResult.Ended(new Delivered(EffectEnd.Unknown, unknown, fault.Code));
            case ProviderFailure.Ambiguous:
                return new AttemptResult.Postponed(Now + backoff.After(claimed.Attempt, fault.RetryAfter), fault.Code, AttemptReach.MayBeDone);
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault.Failure, "Unknown failure.");
        }
    }
}
