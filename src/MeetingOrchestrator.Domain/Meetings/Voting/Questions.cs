using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>
/// The subjects of votes, each handed to the feature it belongs to: what hinders it from being put, which kind of question it is,
/// and what follows from its outcome.
/// </summary>
internal static class Questions
{
    /// <summary>Why the subject cannot be put under the item now; null when it can.</summary>
    public static Refusal? Fault(VoteSubject subject, ItemKey item, MeetingState state) => FloorGate.Precedence(subject, state) ?? subject switch
    {
        VoteSubject.Agenda or VoteSubject.AgendaAmendment => AgendaQuestions.Fault(subject, item, state),
        VoteSubject.DraftDecision or VoteSubject.TextAmendment or VoteSubject.Reconsideration => DecisionQuestions.Fault(subject, item, state),
        VoteSubject.Motion or VoteSubject.Appeal => MotionQuestions.Fault(subject, item, state),
        VoteSubject.VirtualSittingRules => RulesQuestions.Fault(state),
        VoteSubject.Election election => ElectionQuestions.Fault(election),
        _ => null,
    };

    /// <summary>Which rule settles it.</summary>
    public static QuestionKind Kind(VoteSubject subject, MeetingState state) => subject switch
    {
        VoteSubject.Agenda => QuestionKind.AgendaAdoption,
        VoteSubject.AgendaAmendment => QuestionKind.AgendaAmendment,
        VoteSubject.DraftDecision put => DecisionQuestions.Kind(put, state),
        VoteSubject.TextAmendment => QuestionKind.TextAmendment,
        VoteSubject.Reconsideration => QuestionKind.Reconsideration,
        VoteSubject.Appeal => QuestionKind.Appeal,
        VoteSubject.VirtualSittingRules => QuestionKind.RulesChange,
        VoteSubject.Election => QuestionKind.Election,
        _ => QuestionKind.Procedural,
    };

    /// <summary>What follows from an outcome, beside the outcome itself.</summary>
    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome, MeetingState state) => vote.Subject switch
    {
        VoteSubject.Agenda or VoteSubject.AgendaAmendment => AgendaQuestions.Consequences(vote, outcome),
        VoteSubject.DraftDecision or VoteSubject.TextAmendment or VoteSubject.Reconsideration =>
            DecisionQuestions.Consequences(vote, outcome, state),
        VoteSubject.Motion or VoteSubject.Appeal => MotionQuestions.Consequences(vote, outcome, state),
        VoteSubject.VirtualSittingRules => RulesQuestions.Consequences(vote, outcome),
        _ => [],
    };
}
