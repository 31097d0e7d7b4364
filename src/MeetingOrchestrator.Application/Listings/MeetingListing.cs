using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Listings;

/// <summary>A line of the list of meetings.</summary>
public sealed record MeetingListing(
    MeetingId Meeting, CouncilKey Council, int Number, MeetingPhase Phase, Instant Start, Instant End, string Zone, DateCertainty Date);

/// <summary>A line of the register of decisions.</summary>
public sealed record DecisionListing(
    MeetingId Meeting, DecisionKey Decision, string? Number, DecisionState State, DecisionVerb Verb, BilingualText Document, Instant? SettledAt);

/// <summary>The lists. Rebuilt from the streams at any time.</summary>
public interface IListings
{
    /// <summary>The meetings of a council, by start.</summary>
    Task<IReadOnlyList<MeetingListing>> MeetingsAsync(CouncilKey council, CancellationToken cancellationToken);

    /// <summary>All councils that have meetings.</summary>
    Task<IReadOnlyList<CouncilKey>> CouncilsAsync(CancellationToken cancellationToken);

    /// <summary>The decisions of a meeting, in order of writing.</summary>
    Task<IReadOnlyList<DecisionListing>> DecisionsAsync(MeetingId meeting, CancellationToken cancellationToken);

    /// <summary>Empties the lists and writes them anew in one transaction.</summary>
    Task ReplaceAllAsync(IReadOnlyList<MeetingListing> meetings, IReadOnlyList<DecisionListing> decisions, CancellationToken cancellationToken);
}
