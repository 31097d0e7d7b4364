using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>
/// The silence procedure: every member is asked, present or not, and whoever says nothing until the deadline consents. It runs beside the
/// sitting, from the day of the notice on, and holds up neither floor nor roster.
/// </summary>
internal static class Silence
{
    /// <summary>Why silence cannot be asked for; null when it can.</summary>
    public static Refusal? Fault(OpenVote command, MeetingState state) =>
        Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended, MeetingPhase.Closed, MeetingPhase.Adjourned)
        ?? (state.Agenda.Find(command.Item) is null ? new AgendaRefusal.UnknownItem(command.Item) : null)
        ?? Questions.Fault(command.Subject, command.Item, state)
        ?? TooShort(command, state);

    /// <summary>What is frozen: all members, and the deadline.</summary>
    public static Verdict<MeetingEvent> Open(OpenVote command, DecisionRule rule, MeetingState state)
    {
        var composition = state.Lifecycle.Composition!;
        var members = composition.Members.Select(seat => seat.Key).ToList();
        return Verdict<MeetingEvent>.Accept(new VoteOpened(
            command.Vote, command.Item, command.Subject, command.Question, rule, [.. members], Quorum.Find(composition, members),
            command.ClosesAt ?? (command.At + composition.Rules.Voting.SilencePeriod), command.RerunOf));
    }

    public static Verdict<MeetingEvent> Break(BreakSilence command, MeetingState state) =>
        VoteAnswers.Answer(command.Vote, command.Seat, state, vote =>
            (vote.Method == SettlementMethod.SilenceProcedure ? VoteAnswers.HasNotAnswered(vote, command.Seat)
                : new VotingRefusal.AnsweredOtherwise(vote.Key, vote.Method))
            .Then(new SilenceBroken(command.Vote, command.Seat, command.Reason)));

    /// <summary>Why the procedure cannot be closed: its time runs, and nobody has broken the silence.</summary>
    public static Refusal? StillRuns(CloseVote command, Vote vote) =>
        vote is { Method: SettlementMethod.SilenceProcedure, Objections.IsEmpty: true, ClosesAt: { } until } && command.At < until
            ? new VotingRefusal.SilenceRuns(vote.Key, until)
            : null;

    private static Refusal? TooShort(OpenVote command, MeetingState state) =>
        command.ClosesAt is { } closes && command.At + state.Lifecycle.Composition!.Rules.Voting.SilencePeriod is var earliest && closes < earliest
            ? new VotingRefusal.SilenceTooShort(command.Vote, earliest)
            : null;
}
