using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Closes votes and declares their outcome.</summary>
internal static class VoteClosing
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        CloseVote close => Stage.On(close.Vote, state, vote => Close(close, vote, state), VoteStage.Open),
        DeclareOutcome declare => Stage.On(declare.Vote, state, vote => Declare(vote, state), VoteStage.Closed),
        GiveCastingVote give => Stage.On(give.Vote, state, vote => BreakTie(give, vote, state), VoteStage.Closed),
        _ => throw new UnreachableException(),
    };

    /// <summary>Declares the outcome of a vote after these events, with what follows from it.</summary>
    public static Verdict<MeetingEvent> Settle(Vote vote, MeetingState state, ImmutableArray<MeetingEvent> before)
    {
        var outcome = Outcome(vote, state);
        return Verdict<MeetingEvent>.Accept([.. before, new OutcomeDeclared(vote.Key, outcome), .. Questions.Consequences(vote, outcome, state)]);
    }

    private static Verdict<MeetingEvent> Close(CloseVote command, Vote vote, MeetingState state)
    {
        var dropped = SeatLinks.Dropped(vote, command.At, state);
        return (Silence.StillRuns(command, vote)
            ?? EverybodyCalled(vote)
            ?? (vote.Written.IsEmpty ? null : new VotingRefusal.WrittenUnconfirmed([.. vote.Present.Where(vote.Written.ContainsKey)]))
            ?? Overlooked(dropped.Seats, dropped.Until, command.DespiteDropped ?? []))
            .Then(() => [new VoteClosed(vote.Key, Attending(vote, state)) { DespiteDropped = dropped.Seats }]);
    }

    // Exactly those: a list made a minute ago may leave out a delegation that dropped since.
    private static Refusal? Overlooked(ImmutableArray<SeatKey> dropped, Instant until, ImmutableArray<SeatKey> leftOut) =>
        dropped.ToHashSet().SetEquals(leftOut) ? null
        : dropped.IsEmpty ? new VotingRefusal.NobodyDropped(leftOut)
        : new VotingRefusal.SeatsDropped(dropped, until);

    private static Refusal? EverybodyCalled(Vote vote) =>
        vote.Calling is { IsComplete: false } calling
            ? new VotingRefusal.SeatsToCall(calling.Called is { } called ? [called, .. calling.Waiting] : calling.Waiting)
            : null;

    private static ImmutableArray<SeatKey> Attending(Vote vote, MeetingState state) =>
        vote.Method == SettlementMethod.SilenceProcedure ? vote.Present : [.. vote.Present.Where(seat => ProxyHolders.IsThere(vote, seat, state))];

    private static Verdict<MeetingEvent> Declare(Vote vote, MeetingState state) =>
        vote.Method == SettlementMethod.SecretBallot && vote.Secret is null ? new VotingRefusal.NotCounted(vote.Key)
        : vote.CastingVote is null && CastingVoteDecides(vote, state) && Outcome(vote, state).Kind == OutcomeKind.Tie
            ? new VotingRefusal.CastingVoteAwaited(vote.Key, PresidingSeat.Of(state))
        : Settle(vote, state, []);

    private static Verdict<MeetingEvent> BreakTie(GiveCastingVote command, Vote vote, MeetingState state) =>
        command.Choice is not (Choice.InFavour or Choice.Against) ? new VotingRefusal.CastingVoteTakesSide((int)command.Choice)
        : vote.CastingVote is not null || !CastingVoteDecides(vote, state) || Outcome(vote, state).Kind != OutcomeKind.Tie
            ? new VotingRefusal.NoTieToBreak(vote.Key)
        : Verdict<MeetingEvent>.Accept(new CastingVoteGiven(vote.Key, PresidingSeat.Of(state), command.Choice));

    private static bool CastingVoteDecides(Vote vote, MeetingState state) =>
        vote.Rule.Tie == TieRule.CastingVote || state.Lifecycle.Composition!.Rules.Voting.ChairVote == ChairVote.OnlyToBreakTie;

    private static Outcome Outcome(Vote vote, MeetingState state) => Count.Of(vote, state.Lifecycle.Composition!, vote.Attending);
}
