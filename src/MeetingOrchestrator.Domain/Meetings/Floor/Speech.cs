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

    /// <summary>Interrupted by a point of order; it goes on after the ruling.</summary>
    Interrupted,

    /// <summary>Never made: what it was asked for ended before.</summary>
    Lapsed,
}

/// <summary>Why a speech pauses.</summary>
public enum PauseCause
{
    /// <summary>Interpretation failed or fell behind.</summary>
    Interpretation,

    /// <summary>The speaker's connection was lost.</summary>
    Connection,
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
    BilingualText? Summary = null) : IKeyed<SpeechKey>
{
    /// <summary>The language spoken and the channel it is heard on.</summary>
    public SpeechVoice Voice { get; init; } = SpeechVoice.Unstated;

    /// <summary>What its place in the list of speakers is judged by.</summary>
    public SpeakerPlace Place { get; init; } = new(Seat, Item, 0, 0);

    /// <summary>How long it may last, extensions included; null before the floor is given.</summary>
    public Duration? Limit { get; init; }

    /// <summary>How long it lasted until the clock last stopped.</summary>
    public Duration Spoken { get; init; }

    /// <summary>Since when the clock runs; null while it stands.</summary>
    public Instant? RunningSince { get; init; }

    /// <summary>Why it pauses; null where it does not.</summary>
    public PauseCause? Paused { get; init; }

    /// <summary>The motion spoken on; null for any other speech.</summary>
    public MotionKey? Motion { get; init; }

    /// <summary>Whether the presiding officer withdrew the floor (лишил слова).</summary>
    public bool FloorWithdrawn { get; init; }

    /// <summary>The disorder for which the floor was withdrawn; null where time was up.</summary>
    public BilingualText? Disorder { get; init; }
}

/// <summary>What its place in the list of speakers is judged by: its own seat and number, unless it was moved or swapped.</summary>
/// <param name="Seat">The seat whose protocol order and turns count.</param>
/// <param name="Item">The item under which the seat's turns count.</param>
/// <param name="Number">The number of the request, from 1.</param>
/// <param name="Shift">Before (below zero) or after (above zero) the request of this number.</param>
public sealed record SpeakerPlace(SeatKey Seat, ItemKey Item, int Number, int Shift);
