using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>A separate opinion.</summary>
public sealed record SeparateOpinion(SeatKey Seat, BilingualText Text);

/// <summary>A draft or a decision.</summary>
/// <param name="Draft">What is decided.</param>
/// <param name="Text">Its text under the parity lock.</param>
/// <param name="State">What became of it.</param>
/// <param name="Number">Its number once adopted, e.g. <c>25/1</c>.</param>
/// <param name="Vote">The vote that settled it.</param>
/// <param name="Opinions">Separate opinions, in the order in which they were attached.</param>
public sealed record CouncilDecision(
    DraftDecision Draft, ParityText Text, DecisionState State, string? Number, VoteKey? Vote, ImmutableArray<SeparateOpinion> Opinions);

/// <summary>The decisions of a meeting.</summary>
public sealed record DecisionsState
{
    /// <summary>Before anything happened.</summary>
    public static DecisionsState Initial { get; } = new();

    /// <summary>Drafts and decisions in the order in which they were drafted.</summary>
    public ImmutableArray<CouncilDecision> All { get; init; } = [];

    /// <summary>The decision of this key; null where there is none.</summary>
    public CouncilDecision? Find(DecisionKey key) => All.FirstOrDefault(decision => decision.Draft.Key == key);
}
