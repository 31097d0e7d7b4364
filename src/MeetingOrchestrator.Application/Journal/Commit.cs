using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Voting;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>Everything of one stream that is stored together or not at all.</summary>
public sealed record Commit
{
    /// <summary>The stream.</summary>
    public required StreamName Stream { get; init; }

    /// <summary>The new entries, in order; the first continues the head that was read. May be empty when only claims are settled.</summary>
    public required IReadOnlyList<JournalEntry> Entries { get; init; }

    /// <summary>Effects to be delivered. A row whose key exists already is left as it is.</summary>
    public IReadOnlyList<OutboxRow> Outbox { get; init; } = [];

    /// <summary>Work to be done at an instant. A row whose id exists already is left as it is.</summary>
    public IReadOnlyList<DueWorkRow> DueWork { get; init; } = [];

    /// <summary>Claims on outbox rows that this commit settles. A stale fence fails the whole commit.</summary>
    public IReadOnlyList<OutboxSettlement> SettledEffects { get; init; } = [];

    /// <summary>Claims on due work that this commit settles. A stale fence fails the whole commit.</summary>
    public IReadOnlyList<DueWorkClaim> SettledWork { get; init; } = [];

    /// <summary>Choices that go into the ballot boxes of secret votes.</summary>
    public IReadOnlyList<SecretChoice> SecretChoices { get; init; } = [];

    /// <summary>The meeting's line in the list of meetings, when it changed.</summary>
    public MeetingListing? Meeting { get; init; }

    /// <summary>Lines of the register of decisions that changed.</summary>
    public IReadOnlyList<DecisionListing> Decisions { get; init; } = [];
}
