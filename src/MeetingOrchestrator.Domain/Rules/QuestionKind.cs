namespace MeetingOrchestrator.Domain.Rules;

/// <summary>The kinds of question that rules of procedure settle each in its own way.</summary>
public enum QuestionKind
{
    /// <summary>Adoption of the agenda.</summary>
    AgendaAdoption,

    /// <summary>An amendment to the agenda before it is adopted, or a change of the adopted agenda.</summary>
    AgendaAmendment,

    /// <summary>A decision on substance.</summary>
    Substance,

    /// <summary>A decision on substance that the rules call important and ask more for.</summary>
    ImportantQuestion,

    /// <summary>An amendment to the text of a draft decision.</summary>
    TextAmendment,

    /// <summary>A procedural motion.</summary>
    Procedural,

    /// <summary>An appeal against a ruling of the presiding officer.</summary>
    Appeal,

    /// <summary>Whether a decision that was taken is considered anew.</summary>
    Reconsideration,

    /// <summary>Whether other rules apply to this sitting.</summary>
    RulesChange,

    /// <summary>An election.</summary>
    Election,
}

/// <summary>How the rules settle one kind of question.</summary>
public sealed record QuestionRule(QuestionKind Question, DecisionRule Rule);
