using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>An effect that waits for delivery.</summary>
/// <param name="Key">Deterministic idempotency key: the same cause never makes two rows. E.g. <c>cis-migration-25/conference.create</c>.</param>
/// <param name="Meeting">The meeting it belongs to.</param>
/// <param name="Kind">The name of the effect; selects its handler.</param>
/// <param name="Body">The effect as JSON, frozen: a repeat sends the same bytes.</param>
/// <param name="NotBefore">Earliest delivery.</param>
/// <param name="ExpiresAt">From when on it must not be delivered any more; null when it never expires.</param>
/// <param name="Correlation">
/// Under what name the outside world speaks of it later, e.g. the Message-ID that a report of non-delivery names; null where it never does.
/// </param>
public sealed record OutboxRow(
    string Key, MeetingId Meeting, string Kind, string Body, Instant NotBefore, Instant? ExpiresAt, string? Correlation = null);

/// <summary>An outbox row under a lease.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fence">Rises with each claim; whoever settles must show the latest.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="Uncertain">
/// How many of the attempts before may have reached the outside world: their answer could not be told, or their process died. 0 when each
/// earlier attempt certainly did nothing.
/// </param>
public sealed record ClaimedEffect(OutboxRow Row, long Fence, int Attempt, int Uncertain = 0);

/// <summary>How far an attempt got that did not end its effect.</summary>
public enum AttemptReach
{
    /// <summary>It was not made: nothing was asked of the outside world, so it does not count as an attempt.</summary>
    NotMade,

    /// <summary>It certainly did nothing.</summary>
    NothingDone,

    /// <summary>It may have done its work; the next attempt has to look.</summary>
    MayBeDone,
}

/// <summary>How an effect ended.</summary>
public enum EffectEnd
{
    /// <summary>Delivered.</summary>
    Done,

    /// <summary>Whether it was delivered cannot be told; a person must look.</summary>
    Unknown,

    /// <summary>Given up because its time had passed.</summary>
    Expired,

    /// <summary>Refused for good by the outside world; a person must look.</summary>
    Parked,
}

/// <summary>The settlement of a claim.</summary>
/// <param name="Key">The row's key.</param>
/// <param name="Fence">The fence of the claim.</param>
/// <param name="End">How it ended.</param>
/// <param name="Note">A stable code of what went wrong; null when nothing did. No secrets, no addresses.</param>
public sealed record OutboxSettlement(string Key, long Fence, EffectEnd End, string? Note = null);
