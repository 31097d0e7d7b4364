using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Says when a quorum that must stand all the time is lost and when it stands again.</summary>
internal static class QuorumWatch
{
    /// <summary>The verdict, followed by what it does to the quorum.</summary>
    public static Verdict<MeetingEvent> Follow(Verdict<MeetingEvent> verdict, MeetingCommand command, MeetingState state)
    {
        if (verdict.Events.IsEmpty || state.Lifecycle.Composition is not { Rules.QuorumPolicy: QuorumPolicy.Continuous } composition)
        {
            return verdict;
        }

        var after = verdict.Events.Aggregate(
            state.Attendance,
            (attendance, happened) => AttendanceDecider.Evolve(attendance, new(happened, command.At, command.Id, command.By)));
        if (after.RollCalls.IsEmpty)
        {
            return verdict;
        }

        var finding = QuorumStanding.FindForDebate(composition, after);
        return finding.Satisfied == after.QuorumStands ? verdict
            : Verdict<MeetingEvent>.Accept([.. verdict.Events, finding.Satisfied ? new QuorumRestored(finding) : new QuorumLost(finding)]);
    }
}
