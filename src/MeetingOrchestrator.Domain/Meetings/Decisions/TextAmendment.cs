using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>An amendment to the text of a draft decision.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Decision">The draft.</param>
/// <param name="Seat">The member that moved it.</param>
/// <param name="Change">What it does.</param>
/// <param name="Version">The version of the text that it was moved to.</param>
public sealed record TextAmendment(AmendmentKey Key, DecisionKey Decision, SeatKey Seat, TextChange Change, int Version)
{
    /// <summary>What became of it.</summary>
    public AmendmentProgress Progress { get; init; }

    /// <summary>The vote that settled it; null where none did.</summary>
    public VoteKey? Vote { get; init; }

    /// <summary>The amendment whose adoption left nothing of this one to be put; null unless it is moot.</summary>
    public AmendmentKey? MootBy { get; init; }
}
