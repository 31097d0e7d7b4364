using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Procedural motions and appeals as questions: whether they may be put, and what follows.</summary>
internal static class MotionQuestions
{
    public static Refusal? Fault(VoteSubject subject, ItemKey item, MeetingState state) => subject switch
    {
        VoteSubject.Motion put => MotionFault(put.Key, item, state),
        VoteSubject.Appeal put => state.Floor.UnderAppeal == put.PointOfOrder ? null : new OrderRefusal.NotUnderAppeal(put.PointOfOrder),
        _ => null,
    };

    /// <summary>What follows. Without a quorum the meeting took no position: motion or appeal waits to be put again, or to be withdrawn.</summary>
    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome, MeetingState state) =>
        outcome.Kind == OutcomeKind.NoQuorum ? [] : (vote.Subject, outcome.Kind == OutcomeKind.Adopted) switch
        {
            (VoteSubject.Appeal put, var overturned) when state.Floor.UnderAppeal == put.PointOfOrder =>
                [new AppealSettled(put.PointOfOrder, vote.Key, overturned)],
            (VoteSubject.Motion put, var carried) when state.Floor.Motions.Find(put.Key) is { Progress: MotionProgress.Pending } motion =>
                carried ? [new MotionCarried(motion.Key, vote.Key), .. Effect(motion, state)] : [new MotionLost(motion.Key, vote.Key)],
            _ => [],
        };

    private static Refusal? MotionFault(MotionKey key, ItemKey item, MeetingState state) =>
        state.Floor.Motions.Find(key) is not { } motion ? new MotionRefusal.Unknown(key)
        : motion.Progress != MotionProgress.Pending ? new MotionRefusal.NotPending(key, motion.Progress)
        : FloorGate.ClearButMotions(state) is { } refusal ? refusal
        : state.Floor.RankingMotion is { } ranking && ranking.Key != key ? new MotionRefusal.Pending(ranking.Key, ranking.Kind)
        : motion.Item != item ? new MotionRefusal.OtherItem(key, motion.Item)
        : Unheard(motion, state) is { } waiting ? new MotionRefusal.SpeakersWait(key, waiting.Speech, waiting.Seat)
        : null;

    // Whoever has left cannot keep the others waiting.
    private static MotionSpeech? Unheard(Motion motion, MeetingState state) => motion.Speeches.FirstOrDefault(speech =>
        state.Floor.Waiting.Contains(speech.Speech) && state.Attendance.Present.Contains(speech.Seat));

    private static IEnumerable<MeetingEvent> Effect(Motion motion, MeetingState state) => motion.Kind switch
    {
        MotionKind.CloseList => [new SpeakersListClosed(motion.Item, motion.Key)],
        MotionKind.CloseDebate => [new DebateClosed(motion.Item, motion.Key)],
        MotionKind.AdjournDebate => [new DebateAdjourned(motion.Item, motion.Key)],
        // A break follows at once unless the conduct of the vote itself is in question. That the meeting ends is for the presiding
        // officer to declare: it cannot be taken back.
        MotionKind.SuspendMeeting when state.Lifecycle.Phase == MeetingPhase.Open && state.Floor.PointsOfOrder.IsEmpty => [new MeetingSuspended()],
        _ => [],
    };
}
