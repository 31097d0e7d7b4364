using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>A separate opinion.</summary>
public sealed record SeparateOpinion(SeatKey Seat, BilingualText Text);

/// <summary>A reservation (оговорка).</summary>
public sealed record Reservation(SeatKey Seat, BilingualText Text);

/// <summary>A version of a draft.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Draft">The draft as it read.</param>
/// <param name="By">The amendment that made it; null where the office drafted it.</param>
public sealed record DecisionVersion(int Version, DraftDecision Draft, AmendmentKey? By);

/// <summary>That a decision is considered anew.</summary>
/// <param name="Vote">The vote that reopened it.</param>
/// <param name="Item">The item under which it is considered.</param>
public sealed record Reopening(VoteKey Vote, ItemKey Item);

/// <summary>A draft or a decision.</summary>
/// <param name="Draft">What is decided.</param>
/// <param name="Text">Its text under the parity lock.</param>
/// <param name="State">What became of it.</param>
/// <param name="Number">Its number once adopted, e.g. <c>25/1</c>.</param>
/// <param name="Vote">The vote that settled it.</param>
/// <param name="Opinions">Separate opinions, in the order in which they were attached.</param>
public sealed record CouncilDecision(
    DraftDecision Draft, ParityText Text, DecisionState State, string? Number, VoteKey? Vote, ImmutableArray<SeparateOpinion> Opinions)
{
    /// <summary>All versions, in order; the last is <see cref="Draft"/>.</summary>
    public ImmutableList<DecisionVersion> Versions { get; init; } = [];

    /// <summary>The highest key that a point of any version had: the next point gets a higher one.</summary>
    public int LastPoint { get; init; }

    /// <summary>The amendments that wait, in the order in which they are put.</summary>
    public ImmutableArray<AmendmentKey> Pending { get; init; } = [];

    /// <summary>How many amendments to it were moved.</summary>
    public int Moved { get; init; }

    /// <summary>Whether the council amended the draft: from then on the office does not draft it anew.</summary>
    public bool Amended { get; init; }

    /// <summary>Reservations, in the order in which they were attached.</summary>
    public ImmutableArray<Reservation> Reservations { get; init; } = [];

    /// <summary>Set while the decision is considered anew; it stands meanwhile.</summary>
    public Reopening? Reopened { get; init; }

    /// <summary>The decision that took its place; null while it stands.</summary>
    public DecisionKey? SupersededBy { get; init; }
}

/// <summary>The decisions of a meeting.</summary>
public sealed record DecisionsState
{
    /// <summary>Before anything happened.</summary>
    public static DecisionsState Initial { get; } = new();

    /// <summary>Drafts and decisions in the order in which they were drafted.</summary>
    public ImmutableArray<CouncilDecision> All { get; init; } = [];

    /// <summary>Amendments to texts, by key.</summary>
    public ImmutableDictionary<AmendmentKey, TextAmendment> Amendments { get; init; } =
        ImmutableDictionary<AmendmentKey, TextAmendment>.Empty;

    /// <summary>The amendments in the order in which they were moved.</summary>
    public ImmutableList<AmendmentKey> AmendmentOrder { get; init; } = [];

    /// <summary>The obligations of adopted decisions, by key.</summary>
    public ImmutableDictionary<ObligationKey, Obligation> Obligations { get; init; } =
        ImmutableDictionary<ObligationKey, Obligation>.Empty;

    /// <summary>The decision of this key; null where there is none.</summary>
    public CouncilDecision? Find(DecisionKey key) => All.FirstOrDefault(decision => decision.Draft.Key == key);

    /// <summary>Whether an obligation still binds: it did not end, and its decision was not superseded.</summary>
    public bool Binds(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return obligation.End is null && Find(obligation.Decision) is { SupersededBy: null };
    }
}
