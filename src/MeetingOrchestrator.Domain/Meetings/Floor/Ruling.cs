using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>What the presiding officer found of a point of order.</summary>
public enum RulingFinding
{
    /// <summary>It was well taken.</summary>
    Upheld,

    /// <summary>It was not.</summary>
    Dismissed,
}

/// <summary>A ruling on a point of order.</summary>
/// <param name="Key">The point of order.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Text">The ruling as given.</param>
public sealed record Ruling(SpeechKey Key, RulingFinding Finding, BilingualText Text) : IKeyed<SpeechKey>
{
    /// <summary>The member that appealed; null where none did, or the appeal was withdrawn.</summary>
    public SeatKey? AppealedBy { get; init; }

    /// <summary>The vote that settled the appeal; null where none did.</summary>
    public VoteKey? Vote { get; init; }

    /// <summary>Whether the meeting overturned it.</summary>
    public bool Overturned { get; init; }
}
