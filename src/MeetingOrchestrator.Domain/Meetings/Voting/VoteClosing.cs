using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Closes votes and declares their outcome.</summary>
internal static class VoteClosing
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        CloseVote close => Stage.On(
            close.Vote, state, vote => (EverybodyCalled(vote)).Then(() => [new VoteClosed(vote.Key, Attending(vote, state))]), VoteStage.Open),
        DeclareOutcome declare => Stage.On(declare.Vote, state, vote => Declare(vote, state), VoteStage.Closed),
        GiveCastingVote give => Stage.On(give.Vote, state, vote => BreakTie(give, vote, state), VoteStage.Closed),
        _ => throw new UnreachableException(),
    };

    private static Refusal? EverybodyCalled(Vote vote) =>
        vote.Calling is { IsComplete: false } calling
            ? new VotingRefusal.SeatsToCall(calling.Called is { } called ? [called, .. calling.Waiting] : calling.Waiting)
            : null;

    private static ImmutableArray<SeatKey> Attending(Vote vote, MeetingState state) => [.. vote.Present.Where(state.Attendance.Present.Contains)];

    private static Verdict<MeetingEvent> Declare(Vote vote, MeetingState state)
    {
        var outcome = Outcome(vote, state);
        return outcome.Kind == OutcomeKind.Tie && vote.Rule.Tie == TieRule.CastingVote && vote.CastingVote is null
            ? new VotingRefusal.CastingVoteAwaited(vote.Key, PresidingSeat.Of(state))
            : Verdict<MeetingEvent>.Accept([new OutcomeDeclared(vote.Key, outcome), .. Questions.Consequences(vote, outcome, state)]);
    }

    private static Verdict<MeetingEvent> BreakTie(GiveCastingVote command, Vote vote, MeetingState state) =>
        command.Choice is not (Choice.InFavour or Choice.Against) ? new VotingRefusal.CastingVoteTakesSide((int)command.Choice)
        : vote.CastingVote is not null || vote.Rule.Tie != TieRule.CastingVote || Outcome(vote, state).Kind != OutcomeKind.Tie
            ? new VotingRefusal.NoTieToBreak(vote.Key)
        : Verdict<MeetingEvent>.Accept(new CastingVoteGiven(vote.Key, PresidingSeat.Of(state), command.Choice));

    private static Outcome Outcome(Vote vote, MeetingState state) => Count.Of(vote, state.Lifecycle.Composition!, vote.Attending);
}
