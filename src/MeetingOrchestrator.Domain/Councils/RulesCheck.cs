using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Whether rules of procedure can be applied. What can be read from a file is checked there too, with the place of the fault.</summary>
internal static class RulesCheck
{
    /// <summary>The greatest weight of a seat: sums of weights then fit into 64 bits for nine thousand seats.</summary>
    public const long GreatestWeight = 1_000_000_000_000_000;

    /// <summary>Keys of the articles, or names of the parts without an article, that cannot be applied.</summary>
    public static IEnumerable<string> Unusable(RulesOfProcedure rules)
    {
        var weighed = rules.Weights.Any(weight => weight.Weight > 0);
        IEnumerable<QuestionRule> questions = [.. rules.Questions, .. rules.VirtualSitting?.Questions ?? []];
        return
        [
            .. questions.Select(own => own.Rule).Concat([rules.AgendaAdoption, rules.Decisions, rules.Procedural])
                .Where(rule => !IsUsable(rule, weighed)).Select(rule => rule.Article.Key),
            .. new[] { rules.Quorum, rules.QuorumToOpen, rules.VirtualSitting?.Quorum }.OfType<QuorumRule>()
                .Where(rule => !IsShare(rule.Share)).Select(rule => rule.Article.Key),
            .. rules.Extraordinary is { } extraordinary && !IsShare(extraordinary.Support) ? new[] { extraordinary.Article.Key } : [],
            .. rules.Weights.Any(weight => weight.Weight is < 0 or > GreatestWeight) || HasTwice(rules.Weights.Select(weight => weight.Seat))
                ? new[] { "weights" } : [],
            .. HasTwice(rules.Questions.Select(own => own.Question)) || HasTwice(rules.VirtualSitting?.Questions.Select(own => own.Question) ?? [])
                ? new[] { "questions" } : [],
            .. IsUsable(rules.Floor) && IsUsable(rules.VirtualSitting?.Floor) ? [] : new[] { "floor" },
            .. rules.Voting.SilencePeriod > Duration.Zero && rules.VirtualSitting?.Voting is not { SilencePeriod.TotalTicks: <= 0 } ? [] : new[] { "voting" },
        ];
    }

    private static bool IsUsable(DecisionRule rule, bool weighed)
    {
        var votes = Enum.GetValues<SettlementMethod>().Any(method =>
            rule.Allows(method) && method is not (SettlementMethod.Consensus or SettlementMethod.SilenceProcedure));
        return rule.Majority is not { } majority
            ? !votes
            : IsShare(majority.Share)
                && !(majority.Strict && majority.Share.Numerator == majority.Share.Denominator)
                && (majority.Turnout is not { } turnout || IsShare(turnout))
                && (majority.Weighted is not { } weighted || (IsShare(weighted.Share) && weighed && !rule.Allows(SettlementMethod.SecretBallot)));
    }

    private static bool IsUsable(FloorRules? floor) =>
        floor is null
        || (floor.Speeches.All(speech => speech.Limit > Duration.Zero && speech.LimitAgain is not { TotalTicks: <= 0 })
            && floor.Motions.All(motion => motion.Limit > Duration.Zero)
            && floor.BudgetPerItem is not { TotalTicks: <= 0 }
            && !HasTwice(floor.Speeches.Select(speech => speech.Kind))
            && !HasTwice(floor.Motions.Select(motion => motion.Kind))
            && !HasTwice(floor.Motions.Select(motion => motion.Rank)));

    // The default of a fraction is 0/0, which its constructor refuses and a reader of files may still let through.
    private static bool IsShare(Fraction share) => share.Denominator > 0;

    private static bool HasTwice<T>(IEnumerable<T> keys)
    {
        var seen = new HashSet<T>();
        return !keys.All(seen.Add);
    }
}
