using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Decides what a command does to a meeting, and folds what happened. Pure: no clock, no database, no language.</summary>
public static class MeetingDecider
{
    /// <summary>Events, or a refusal that says why. A command whose events are in the record already yields none.</summary>
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => throw new NotSupportedException();

    /// <summary>The state after one more event.</summary>
    public static MeetingState Evolve(MeetingState state, Recorded<MeetingEvent> recorded) => throw new NotSupportedException();
}
