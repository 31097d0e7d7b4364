using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>One delivery of one effect.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Report">The id under which what comes back is reported; the same for every attempt, so nothing is reported twice.</param>
/// <param name="Now">The present.</param>
/// <param name="Until">Until when the claim holds: from then on somebody else may deliver the same.</param>
/// <param name="MayHaveBeenDone">
/// Whether an earlier attempt may have reached the outside world. False as well after attempts that certainly did nothing.
/// </param>
internal sealed record Delivery(MeetingId Meeting, CommandId Report, Instant Now, Instant Until, bool MayHaveBeenDone);

/// <summary>How a delivery ended.</summary>
/// <param name="End">The end.</param>
/// <param name="Report">What the meeting is told; null when it needs to know nothing.</param>
/// <param name="Note">Stable code of what went wrong; null when nothing did.</param>
internal sealed record Delivered(EffectEnd End, MeetingCommand? Report = null, string? Note = null);

/// <summary>Delivers the effects of one feature.</summary>
internal interface IEffectHandler
{
    /// <summary>Whether this handler delivers the effect.</summary>
    bool Handles(Effect effect);

    /// <summary>Delivers it.</summary>
    /// <exception cref="Conference.ProviderException">It was not delivered; says whether and when to try again.</exception>
    Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken);

    /// <summary>What the meeting is told when the effect's time has passed; null when nothing.</summary>
    MeetingCommand? ReportExpired(Effect effect, Delivery delivery) => null;

    /// <summary>What the meeting is told when the outside world refused the effect for good; null when nothing.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="delivery">The delivery.</param>
    /// <param name="code">The provider's stable code.</param>
    MeetingCommand? ReportParked(Effect effect, Delivery delivery, string code) => null;

    /// <summary>What the meeting is told when it cannot be told whether the effect happened; null when nothing.</summary>
    MeetingCommand? ReportUnknown(Effect effect, Delivery delivery) => null;
}
