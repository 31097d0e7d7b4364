using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>
/// Computes the instants of scheduled meetings again from what people agreed on, local time and zone. They differ when the time-zone data
/// changed since: a country moved its clocks, or a zone was split. To be run whenever the service starts.
/// </summary>
public interface ITimeZoneReview
{
    /// <summary>
    /// Reviews every council. A meeting whose instant is another now is rescheduled at its local time, and everybody who was told of it is
    /// told; a meeting whose time can no longer be resolved is reported and left as it is. A second review finds nothing to change.
    /// </summary>
    /// <param name="now">When.</param>
    /// <param name="reason">Why meetings are rescheduled, as those concerned are told.</param>
    /// <param name="cancellationToken">Ends the review between two councils.</param>
    /// <exception cref="IOException">The store could not be written; the councils before were reviewed.</exception>
    Task<ImmutableArray<ZoneFinding>> RunAsync(Instant now, BilingualText reason, CancellationToken cancellationToken);
}

/// <summary>What a review found of a meeting.</summary>
/// <param name="Council">The council.</param>
/// <param name="Number">The meeting's number; null when the finding is about the whole schedule.</param>
/// <param name="Zone">Its zone as it is stored; null when the finding is about the whole schedule.</param>
/// <param name="Before">The start as it was stored.</param>
/// <param name="After">The start that the time-zone data give now; null when they give none.</param>
/// <param name="Refusal">Why nothing was changed; null when the meeting was rescheduled.</param>
public sealed record ZoneFinding(CouncilKey Council, int? Number, string? Zone, Instant? Before, Instant? After, Refusal? Refusal);
