using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>What the council does by a decision; in Russian minutes, the infinitive of the numbered point.</summary>
public enum DecisionVerb
{
    /// <summary>Принять.</summary>
    Adopt,

    /// <summary>Утвердить: final, the council's own document.</summary>
    Approve,

    /// <summary>Одобрить: a document going higher.</summary>
    Endorse,

    /// <summary>Принять к сведению.</summary>
    TakeNote,
}

/// <summary>What became of a draft decision.</summary>
public enum DecisionState
{
    /// <summary>Draft.</summary>
    Draft,

    /// <summary>Adopted; it never changes again.</summary>
    Adopted,

    /// <summary>Not adopted.</summary>
    NotAdopted,
}

/// <summary>A draft decision.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Item">Under which item.</param>
/// <param name="Verb">What the council does.</param>
/// <param name="Document">The document decided on: in Russian in the accusative as it follows the verb, in English with its article.</param>
/// <param name="Annexed">Whether the document is annexed («прилагается»).</param>
public sealed record DraftDecision(DecisionKey Key, ItemKey Item, DecisionVerb Verb, BilingualText Document, bool Annexed)
{
    /// <summary>The points of the operative text, in order; empty where the verb and the document say all.</summary>
    public ImmutableArray<OperativePoint> Points { get; init; } = [];

    /// <summary>What somebody is obliged to by it: part of the text, adopted with it and never changed afterwards.</summary>
    public ImmutableArray<DraftObligation> Obligations { get; init; } = [];

    /// <summary>Whether the rules on important questions settle it.</summary>
    public bool Important { get; init; }

    /// <summary>The decision that this one is to take the place of; null for a new one.</summary>
    public DecisionKey? Reconsiders { get; init; }

    // Immutable arrays compare by reference: the same draft sent twice would be a new version.
    /// <inheritdoc/>
    public bool Equals(DraftDecision? other) =>
        other is not null && Key == other.Key && Item == other.Item && Verb == other.Verb && Document == other.Document
        && Annexed == other.Annexed && Important == other.Important && Reconsiders == other.Reconsiders
        && Points.Same(other.Points) && Obligations.Same(other.Obligations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Item, Verb, Document, Annexed, Important, Points.Length);
}
