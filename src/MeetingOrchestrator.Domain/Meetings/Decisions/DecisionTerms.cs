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
public sealed record DraftDecision(DecisionKey Key, ItemKey Item, DecisionVerb Verb, BilingualText Document, bool Annexed);
