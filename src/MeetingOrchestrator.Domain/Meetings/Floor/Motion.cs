using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>What became of a motion.</summary>
public enum MotionProgress
{
    /// <summary>Waits to be put.</summary>
    Pending,

    /// <summary>Withdrawn by its mover.</summary>
    Withdrawn,

    /// <summary>Carried.</summary>
    Carried,

    /// <summary>Not carried.</summary>
    Lost,

    /// <summary>Overtaken by what was settled before it.</summary>
    Lapsed,
}

/// <summary>On which side of a motion somebody speaks.</summary>
public enum MotionSide
{
    /// <summary>In favour.</summary>
    InFavour,

    /// <summary>Against.</summary>
    Against,
}

/// <summary>A speech on a motion.</summary>
public sealed record MotionSpeech(SpeechKey Speech, SeatKey Seat, MotionSide Side);

/// <summary>A procedural motion.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">What is moved.</param>
/// <param name="Seat">Who moved it.</param>
/// <param name="Item">Under which item.</param>
/// <param name="Progress">What became of it.</param>
public sealed record Motion(MotionKey Key, MotionKind Kind, SeatKey Seat, ItemKey Item, MotionProgress Progress) : IKeyed<MotionKey>
{
    /// <summary>Speeches on it, withdrawn requests left out.</summary>
    public ImmutableList<MotionSpeech> Speeches { get; init; } = [];

    /// <summary>The vote that settled it; null where none did.</summary>
    public VoteKey? Vote { get; init; }
}
