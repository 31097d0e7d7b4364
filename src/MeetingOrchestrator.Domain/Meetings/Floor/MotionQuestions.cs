using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Procedural motions and appeals as questions: whether they may be put.</summary>
internal static class MotionQuestions
{
    public static Refusal? Fault(VoteSubject subject) => subject switch
    {
        VoteSubject.Motion motion => new FloorRefusal.UnknownMotion(motion.Key),
        VoteSubject.Appeal appeal => new FloorRefusal.NotUnderAppeal(appeal.PointOfOrder),
        _ => null,
    };
}
