using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Pauses, resumes and annuls votes.</summary>
internal static class VoteInterruption
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        PauseVote pause => Stage.On(
            pause.Vote, state, _ => Verdict<MeetingEvent>.Accept(new VotePaused(pause.Vote, pause.Reason)), VoteStage.Open),
        ResumeVote resume => Stage.On(
            resume.Vote, state, vote => Verdict<MeetingEvent>.Accept(new VoteResumed(resume.Vote, resume.At + vote.Remaining)), VoteStage.Paused),
        AnnulVote annul => Stage.On(
            annul.Vote,
            state,
            vote => Stands(vote, state).Then(new VoteAnnulled(annul.Vote, annul.Reason)),
            VoteStage.Open, VoteStage.Paused, VoteStage.Closed, VoteStage.Declared),
        _ => throw new UnreachableException(),
    };

    // What was decided is in force from its declaration on, and others rely on it: only reconsideration undoes it, by its own majority.
    // And once the item is closed its result is final, whatever it was: those who left after it must not find it reopened behind them.
    private static Refusal? Stands(Vote vote, MeetingState state) =>
        vote.Outcome is null ? null
        : vote.InForce ? new VotingRefusal.InForce(vote.Key)
        : state.Agenda.Closed.Contains(vote.Item) ? new AgendaRefusal.AlreadyClosed(vote.Item)
        : null;
}
