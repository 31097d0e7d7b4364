using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Whether votes that were cast carry the question, and what an equal division leads to.</summary>
internal static class Settling
{
    /// <summary>The outcome, with the casting vote where it was needed to reach it.</summary>
    public static (OutcomeKind Kind, CastingVote? Casting) Of(Poll poll, Majority majority, SecretCount numbers, int required, WeightFinding? weight)
    {
        var weighed = weight?.Satisfied ?? true;
        return numbers.InFavour > 0 && numbers.InFavour >= required && weighed ? (OutcomeKind.Adopted, null)
            : IsTie(majority, numbers, required) && weighed ? Break(poll)
            : (OutcomeKind.Rejected, null);
    }

    // Equal numbers are a tie only where one vote more would have carried the question: two thirds are missed by more than a tie,
    // and so is a majority of all members when many of them stay away.
    private static bool IsTie(Majority majority, SecretCount numbers, int required) =>
        numbers.InFavour == numbers.Against && majority.Strict && 2 * majority.Share.Numerator == majority.Share.Denominator
        && numbers.InFavour + 1 >= required;

    private static (OutcomeKind Kind, CastingVote? Casting) Break(Poll poll) =>
        (poll.ChairVote == ChairVote.OnlyToBreakTie ? TieRule.CastingVote : poll.Rule.Tie, poll.CastingVote) switch
        {
            (TieRule.CastingVote, null) => (OutcomeKind.Tie, null),
            (TieRule.CastingVote, { Choice: Choice.InFavour } casting) => (OutcomeKind.Adopted, casting),
            (TieRule.CastingVote, { } casting) => (OutcomeKind.Rejected, casting),
            (TieRule.SecondVote, _) when poll.Round < 2 => (OutcomeKind.Tie, null),
            _ => (OutcomeKind.Rejected, null),
        };
}
