using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>A calendar entry at the provider.</summary>
/// <param name="Generation">Counts entries made anew for the same language.</param>
/// <param name="ProviderEventId">The provider's id; null until it exists.</param>
/// <param name="CalendarUid">iCalendar UID; null until it exists.</param>
/// <param name="Asked">The revision of the conference that it was last asked to follow; as created, the conference's of that time.</param>
/// <param name="Revision">The revision that the provider has.</param>
/// <param name="Cancelled">Whether it was cancelled at the provider.</param>
public sealed record CalendarEntry(
    int Generation, string? ProviderEventId, string? CalendarUid, int Asked = 0, int Revision = 0, bool Cancelled = false)
{
    /// <summary>Whether its cancellation was asked for.</summary>
    public bool CancellationAsked { get; init; }

    /// <summary>Whether it exists at the provider and is to stay.</summary>
    public bool Stands => ProviderEventId is not null && !CancellationAsked;
}

/// <summary>What a harvest of attendance reports gave.</summary>
public sealed record ConferenceAttendance(
    int Sessions, ImmutableArray<SeatConnection> Connections, ImmutableArray<UnmatchedAttendance> Unmatched);

/// <summary>The video conference and the calendar entries of a meeting.</summary>
public sealed record ConferenceState
{
    /// <summary>Before anything happened.</summary>
    public static ConferenceState Initial { get; } = new();

    /// <summary>SHA-256 of the provider's id; null until the conference exists.</summary>
    public string? ConferenceDigest { get; init; }

    /// <summary>Whether the security settings were read back equal.</summary>
    public bool Hardened { get; init; }

    /// <summary>What differed when hardening failed; empty otherwise.</summary>
    public ImmutableArray<string> HardeningDifferences { get; init; } = [];

    /// <summary>The security settings chosen; the safe ones where nobody chose.</summary>
    public ConferenceSecurity Security { get; init; } = ConferenceSecurity.Safe;

    /// <summary>The revision of the conference last asked for; 0 is the conference as created.</summary>
    public int Asked { get; init; }

    /// <summary>The revision that the provider has.</summary>
    public int Revision { get; init; }

    /// <summary>The revision that calendar entries must have: the latest that changed time or people.</summary>
    public int EntryRevision { get; init; }

    /// <summary>Whether time or people changed since a revision was last asked for.</summary>
    public bool Outdated { get; init; }

    /// <summary>Whether the provider has the conference as the record wants it, read back equal. Otherwise nothing goes out.</summary>
    public bool IsReady => ConferenceDigest is not null && Hardened && Revision == Asked && !Outdated;

    /// <summary>Whether its deletion was asked for.</summary>
    public bool DeletionAsked { get; init; }

    /// <summary>Whether the conference was deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>What a person said of unmatched records: the seat, or null for nobody at the table.</summary>
    public ImmutableDictionary<string, SeatKey?> Matched { get; init; } = ImmutableDictionary<string, SeatKey?>.Empty;

    /// <summary>Languages of which the join information is at hand.</summary>
    public ImmutableHashSet<Language> JoinInformation { get; init; } = [];

    /// <summary>The calendar entries, by language.</summary>
    public ImmutableDictionary<Language, CalendarEntry> Entries { get; init; } = ImmutableDictionary<Language, CalendarEntry>.Empty;

    /// <summary>Harvests of attendance reports that were asked for.</summary>
    public ImmutableHashSet<MilestoneKey> HarvestsDue { get; init; } = [];

    /// <summary>Harvests whose outcome is in the record.</summary>
    public ImmutableHashSet<MilestoneKey> Harvested { get; init; } = [];

    /// <summary>The latest harvest as it was reported; null before the first.</summary>
    public ConferenceAttendance? Reported { get; init; }

    /// <summary>The latest harvest with what a person said of its unmatched records; null before the first.</summary>
    public ConferenceAttendance? Attendance { get; init; }
}
