using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>How a question is put: as the rules say, or in another way that they allow.</summary>
internal static class VoteMethod
{
    /// <summary>The rule with the method chosen, or why the question cannot be put so.</summary>
    public static (DecisionRule? Rule, Refusal? Refusal) Choose(VoteSubject subject, SettlementMethod? wanted, MeetingState state)
    {
        var rule = state.Lifecycle.Composition!.Rules.For(Questions.Kind(subject, state));
        var method = wanted ?? rule.Method;
        return !rule.Allows(method) || (rule.Majority is null && !IsSettledByObjection(method))
            ? (null, new VotingRefusal.MethodNotAllowed(method, [.. rule.Alternatives.Prepend(rule.Method).Distinct()], rule.Article))
            : (rule.PutBy(method), null);
    }

    /// <summary>Whether only an objection can stop it, so that no majority is needed.</summary>
    public static bool IsSettledByObjection(SettlementMethod method) => method is SettlementMethod.Consensus or SettlementMethod.SilenceProcedure;

    /// <summary>Whether members answer by a choice that stands beside their name.</summary>
    public static bool TakesNamedBallots(SettlementMethod method) => method
        is SettlementMethod.RecordedVote or SettlementMethod.ShowOfHands or SettlementMethod.RollCallVote;
}
