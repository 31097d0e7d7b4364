using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Opens and closes votes at their time. What cannot be done is told, never lost.</summary>
internal static class VoteSchedule
{
    public static Verdict<MeetingEvent> Perform(PerformMilestone command, VoteWake wake, MeetingState state) =>
        command.At < wake.At ? new MilestoneRefusal.NotDue(command.Milestone, wake.At)
        : wake.Opens ? Open(command, wake.Vote, state)
        : Close(command, state.Voting.Votes[wake.Vote], state);

    private static Verdict<MeetingEvent> Open(PerformMilestone command, VoteKey vote, MeetingState state)
    {
        var open = new OpenProposedVote(vote, command.Draw) { Id = command.Id, At = command.At, By = command.By };
        var verdict = VoteOpening.Decide(open, state);
        return verdict.IsRefused ? Verdict<MeetingEvent>.Accept(new ScheduledOpeningMissed(vote, verdict.Refusal.Code)) : verdict;
    }

    private static Verdict<MeetingEvent> Close(PerformMilestone command, Vote vote, MeetingState state)
    {
        if (SeatLinks.Dropped(vote, command.At, state) is { Seats.IsEmpty: false } dropped)
        {
            return Verdict<MeetingEvent>.Accept(new ScheduledClosingPutOff(vote.Key, dropped.Until, dropped.Seats));
        }

        var verdict = VoteClosing.Decide(new CloseVote(vote.Key) { Id = command.Id, At = command.At, By = command.By }, state);
        return verdict.IsRefused ? Verdict<MeetingEvent>.Accept(new ScheduledClosingMissed(vote.Key, verdict.Refusal.Code))
            : vote.Method == SettlementMethod.SilenceProcedure ? VoteClosing.Settle(vote with { Attending = vote.Present }, state, verdict.Events)
            : verdict;
    }
}
