using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>What may be shown of a vote. Choices are withheld unless the rules name them: a rule that is not known here shows nothing.</summary>
internal static class VoteDisplay
{
    public static VoteReading Of(Vote vote, VotingRules rules) => new(
        vote.Key,
        vote.Item,
        vote.Subject,
        vote.Question,
        vote.Rule,
        vote.OpenedAt,
        vote.Present.Length,
        vote.Outcome is null && rules.Live == LiveDisplay.Nothing ? null : Answered(vote),
        ShowsChoices(vote, rules) ? Choices(vote) : null,
        vote.Outcome);

    private static int Answered(Vote vote) => vote.Present.Count(vote.HasAnswered);

    // A show of hands is announced in numbers; of a rule that may be put in secret, nothing is known here of how it was put.
    private static bool ShowsChoices(Vote vote, VotingRules rules) =>
        vote.Rule.Method is SettlementMethod.RecordedVote or SettlementMethod.RollCallVote
        && !vote.Rule.Allows(SettlementMethod.SecretBallot)
        && vote.Subject is not VoteSubject.Election
        && (vote.Outcome is not null || rules.Live == LiveDisplay.Choices);

    private static ImmutableArray<SeatChoice> Choices(Vote vote) =>
        [.. vote.Ballots.OrderBy(ballot => ballot.Key.Value, StringComparer.Ordinal).Select(ballot => new SeatChoice(ballot.Key, ballot.Value))];
}
