namespace MeetingOrchestrator.Domain.Rules;

/// <summary>Procedural motions that have precedence over the matter under discussion.</summary>
public enum MotionKind
{
    /// <summary>Suspend the meeting (объявить перерыв).</summary>
    SuspendMeeting,

    /// <summary>Adjourn the meeting.</summary>
    AdjournMeeting,

    /// <summary>Adjourn the debate on the item (отложить обсуждение).</summary>
    AdjournDebate,

    /// <summary>Close the debate on the item (прекратить прения).</summary>
    CloseDebate,

    /// <summary>Close the list of speakers.</summary>
    CloseList,
}
