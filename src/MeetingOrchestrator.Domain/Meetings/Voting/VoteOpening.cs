using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Whether a question may be put, and what is frozen when it is.</summary>
internal static class VoteOpening
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        OpenVote open => Open(open, state, IsUnused(open.Vote, state)),
        OpenProposedVote open => Proposed(open, state),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Proposed(OpenProposedVote command, MeetingState state) =>
        state.Voting.Proposals.TryGetValue(command.Vote, out var proposal) && proposal.Stage == VoteStage.Proposed
            ? Open(Of(proposal, command), state, null)
            : proposal is not null ? new VotingRefusal.WrongStage(command.Vote, proposal.Stage, [VoteStage.Proposed])
            : Stage.On(command.Vote, state, _ => throw new UnreachableException(), VoteStage.Proposed);

    private static OpenVote Of(VoteProposal proposal, OpenProposedVote command) =>
        new(proposal.Key, proposal.Item, proposal.Subject, proposal.Question, proposal.Method, proposal.ClosesAt, null, command.Draw)
        {
            Id = command.Id,
            At = command.At,
            By = command.By,
        };

    private static Verdict<MeetingEvent> Open(OpenVote command, MeetingState state, Refusal? keyFault)
    {
        // Before the meeting is convened there are no rules to choose a method by; the phase is what hinders it then.
        if (state.Lifecycle.Composition is null)
        {
            return Require.Phase(state, MeetingPhase.Open)!;
        }

        var (rule, fault) = VoteMethod.Choose(command.Subject, command.Method, state);
        var silence = rule?.Method == SettlementMethod.SilenceProcedure;
        var refusal = (silence ? keyFault ?? Silence.Fault(command, state) : InSitting(command, state, keyFault))
            ?? SubjectIsFree(command, state)
            ?? Rerun(command, state)
            ?? (command.ClosesAt is { } closes && closes <= command.At ? new VotingRefusal.TimePassed(command.Vote, closes) : null);
        return refusal is not null ? refusal
            : rule is null ? fault!
            : silence ? Silence.Open(command, rule, state)
            : Freeze(command, rule, state);
    }

    private static Refusal? InSitting(OpenVote command, MeetingState state, Refusal? keyFault) =>
        Require.Phase(state, MeetingPhase.Open)
        ?? keyFault
        ?? Require.NoVoteOpen(state)
        ?? (state.Agenda.Open == command.Item ? null : new AgendaRefusal.NotOpen(command.Item))
        ?? Require.NobodySpeaking(state)
        ?? Questions.Fault(command.Subject, command.Item, state)
        ?? Require.NoRollCall(state)
        ?? Require.QuorumUnchallenged(state)
        ?? (state.Attendance.RollCalls.IsEmpty ? new VotingRefusal.NoRollCall() : null);

    private static Verdict<MeetingEvent> Freeze(OpenVote command, DecisionRule rule, MeetingState state)
    {
        var composition = state.Lifecycle.Composition!;
        var proxies = ProxyHolders.Of(state);
        ImmutableArray<SeatKey> present = [.. composition.Members.Select(seat => seat.Key)
            .Where(seat => state.Attendance.Present.Contains(seat) || proxies.ContainsKey(seat))];
        var quorum = QuorumStanding.ForVote(state);
        if (!quorum.Satisfied)
        {
            return new VotingRefusal.NotQuorate(quorum.Present, quorum.Members, quorum.Required, quorum.Share, quorum.Article);
        }

        var (order, fault) = CallingOrder.Of(command, rule.Method, present, state);
        return (fault ?? SecretBallots.TooFew(rule.Method, present.Count(seat => PresidingSeat.MayVote(seat, state)), composition.Rules.Voting)).Then(() =>
        [
            new VoteOpened(
                command.Vote, command.Item, command.Subject, command.Question, rule, present, quorum, command.ClosesAt, command.RerunOf,
                PresidingSeat.Of(state), state.Voting.Tied.Contains(command.Subject) ? 2 : 1)
            {
                Order = order,
                Proxies = [.. present.Where(proxies.ContainsKey).Select(seat => new VoteProxy(seat, proxies[seat]))],
            },
        ]);
    }

    // Two votes on one question could decide it twice. A question that changes nothing may be asked as often as anybody likes.
    private static Refusal? SubjectIsFree(OpenVote command, MeetingState state) =>
        command.Subject is not VoteSubject.Proposal && state.Voting.InProgress.FirstOrDefault(vote => vote.Subject == command.Subject) is { } pending
            ? new VotingRefusal.SubjectPending(pending.Key)
            : null;

    private static Refusal? IsUnused(VoteKey key, MeetingState state) => state.Voting.Knows(key) ? new VotingRefusal.Repeated(key) : null;

    private static Refusal? Rerun(OpenVote command, MeetingState state) =>
        command.RerunOf is not { } key ? null
        : !state.Voting.Votes.TryGetValue(key, out var first) ? new VotingRefusal.Unknown(key)
        : first.Stage != VoteStage.Annulled ? new VotingRefusal.WrongStage(key, first.Stage, [VoteStage.Annulled])
        : first.Subject != command.Subject ? new VotingRefusal.OtherSubject(command.Vote, key)
        : null;
}
