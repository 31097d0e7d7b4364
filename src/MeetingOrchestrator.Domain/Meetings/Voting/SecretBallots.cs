using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Secret ballots: the record says who voted, the box how often each side was chosen, and nothing joins the two.</summary>
internal static class SecretBallots
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        CastSecretBallot cast => VoteAnswers.Answer(cast.Vote, cast.Seat, state, vote =>
            (IsSecret(vote)
                ?? VoteAnswers.IsChoice(cast.Choice)
                ?? PresidingSeat.Fault(cast.Seat, state)
                ?? VoteAnswers.HasNotAnswered(vote, cast.Seat)).Then(new SecretBallotCast(cast.Vote, cast.Seat))),
        RecordSecretCount record => Stage.On(record.Vote, state, vote => Count(record, vote), VoteStage.Closed),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why a secret ballot would not be secret; null when it would.</summary>
    public static Refusal? TooFew(SettlementMethod method, int voters, VotingRules rules) =>
        method == SettlementMethod.SecretBallot && voters < rules.SecretMinimum ? new VotingRefusal.TooFewForSecret(voters, rules.SecretMinimum) : null;

    private static Verdict<MeetingEvent> Count(RecordSecretCount command, Vote vote)
    {
        var (inFavour, against, abstained) = command.Count;
        return IsSecret(vote) is { } refusal ? refusal
            : vote.Secret == command.Count ? Verdict<MeetingEvent>.Accept()
            : vote.Secret is not null ? new VotingRefusal.AlreadyCounted(vote.Key)
            : inFavour < 0 || against < 0 || abstained < 0 || (long)inFavour + against + abstained != vote.VotedInSecret.Count
                ? new VotingRefusal.SecretCountWrong(vote.Key, vote.VotedInSecret.Count)
            : Verdict<MeetingEvent>.Accept(new SecretBallotsCounted(vote.Key, command.Count));
    }

    private static Refusal? IsSecret(Vote vote) =>
        vote.Method == SettlementMethod.SecretBallot ? null : new VotingRefusal.AnsweredOtherwise(vote.Key, vote.Method);
}
