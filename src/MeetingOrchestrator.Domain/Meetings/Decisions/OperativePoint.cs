using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>What the council does by a point of a decision; in Russian documents, the infinitive that the point begins with.</summary>
public enum OperativeVerb
{
    /// <summary>The text begins with a verb of its own.</summary>
    OwnWords,

    /// <summary>Принять к сведению.</summary>
    TakeNote,

    /// <summary>Принять.</summary>
    Adopt,

    /// <summary>Утвердить: final, the council's own document.</summary>
    Approve,

    /// <summary>Одобрить: a document going higher.</summary>
    Endorse,

    /// <summary>Принять за основу.</summary>
    TakeAsBasis,

    /// <summary>Поручить.</summary>
    Instruct,

    /// <summary>Просить.</summary>
    Request,

    /// <summary>Рекомендовать.</summary>
    Recommend,

    /// <summary>Доработать.</summary>
    Revise,

    /// <summary>Отложить.</summary>
    Postpone,
}

/// <summary>A numbered point of a decision. Its number is its place; its key stays when points before it come and go.</summary>
/// <param name="Key">Its key within the decision, from 1 to 999; never used for another point.</param>
/// <param name="Verb">What the council does.</param>
/// <param name="Text">What follows the verb: in Russian in the case that the verb asks for.</param>
public sealed record OperativePoint(int Key, OperativeVerb Verb, BilingualText Text);
