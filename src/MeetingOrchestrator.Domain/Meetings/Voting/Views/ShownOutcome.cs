using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>An outcome as it is shown.</summary>
/// <param name="Kind">How the question ended.</param>
/// <param name="InFavour">How many in favour.</param>
/// <param name="Against">How many against.</param>
/// <param name="Abstained">How many abstained.</param>
/// <param name="NotVoting">How many did not vote.</param>
/// <param name="BaseCount">The number that the majority is a share of; null under consensus.</param>
/// <param name="Required">Votes required; null under consensus.</param>
/// <param name="Article">The rule applied.</param>
/// <param name="Names">Who stood where; null where hands were shown or the ballot was secret.</param>
public sealed record ShownOutcome(
    OutcomeKind Kind, int InFavour, int Against, int Abstained, int NotVoting, int? BaseCount, int? Required, ArticleReference Article, Tally? Names)
{
    internal static ShownOutcome Of(Outcome outcome)
    {
        var tally = outcome.Tally;
        var numbers = outcome.Secret ?? new(tally.InFavour.Length, tally.Against.Length, tally.Abstained.Length);
        var named = outcome.Rule.Method is not (SettlementMethod.ShowOfHands or SettlementMethod.SecretBallot);
        return new(
            outcome.Kind, numbers.InFavour, numbers.Against, numbers.Abstained, tally.NotVoting.Length, outcome.BaseCount, outcome.Required,
            outcome.Rule.Article, named ? tally : null);
    }
}
