using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>How far a speech got.</summary>
public enum SpeechProgress
{
    /// <summary>In the list of speakers.</summary>
    Requested,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>In progress.</summary>
    Speaking,

    /// <summary>Ended.</summary>
    Ended,
}

/// <summary>A speech.</summary>
public sealed record Speech(
    SpeechKey Key,
    SpeechKind Kind,
    SeatKey Seat,
    PersonReference Speaker,
    ItemKey Item,
    SpeechProgress Progress,
    Instant? StartedAt = null,
    Instant? EndedAt = null,
    BilingualText? Summary = null);

/// <summary>The list of speakers and the speeches made.</summary>
public sealed record FloorState
{
    /// <summary>Before anything happened.</summary>
    public static FloorState Initial { get; } = new();

    /// <summary>All speeches in the order in which the floor was requested.</summary>
    public ImmutableArray<Speech> Speeches { get; init; } = [];

    /// <summary>The speech in progress; null when nobody has the floor.</summary>
    public Speech? Speaking => Speeches.FirstOrDefault(speech => speech.Progress == SpeechProgress.Speaking);

    /// <summary>The speech of this key; null where there is none.</summary>
    public Speech? Find(SpeechKey key) => Speeches.FirstOrDefault(speech => speech.Key == key);
}
