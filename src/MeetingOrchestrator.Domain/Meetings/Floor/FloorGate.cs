using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>What has to be settled before the meeting goes on, the most pressing first: an appeal, a point of order, a decision to adjourn, a motion.</summary>
internal static class FloorGate
{
    /// <summary>Nothing is left to settle, and no speech waits to go on.</summary>
    public static Refusal? Clear(MeetingState state) => ClearButMotions(state) ?? NoMotion(state);

    /// <summary>As <see cref="Clear"/>, for what concerns a motion itself.</summary>
    public static Refusal? ClearButMotions(MeetingState state) =>
        NoAppeal(state) ?? NoPointOfOrder(state) ?? NotAdjourning(state) ?? NothingInterrupted(state);

    public static Refusal? NoAppeal(MeetingState state) =>
        state.Floor.UnderAppeal is { } appealed ? new OrderRefusal.UnderAppeal(appealed) : null;

    public static Refusal? NoPointOfOrder(MeetingState state) =>
        state.Floor.PointsOfOrder is [var first, ..] && state.Floor.Find(first) is { } raised ? new OrderRefusal.Unsettled(first, raised.Seat) : null;

    /// <summary>Nobody has the floor but, perhaps, this delegation: a motion is moved at the end of one's own speech.</summary>
    public static Refusal? NobodyElseSpeaking(SeatKey seat, MeetingState state) =>
        state.Floor.Speaking?.Seat == seat ? null : Require.NobodySpeaking(state);

    /// <summary>Why a vote on something else than a motion or an appeal has to wait.</summary>
    public static Refusal? Precedence(VoteSubject subject, MeetingState state) =>
        subject is VoteSubject.Motion or VoteSubject.Appeal ? null : Clear(state);

    private static Refusal? NotAdjourning(MeetingState state) =>
        state.Floor.Adjourning is { } motion ? new MotionRefusal.Adjourning(motion) : null;

    private static Refusal? NoMotion(MeetingState state) =>
        state.Floor.RankingMotion is { } motion ? new MotionRefusal.Pending(motion.Key, motion.Kind) : null;

    private static Refusal? NothingInterrupted(MeetingState state) =>
        state.Floor.Interrupted is { } key && state.Floor.Find(key) is { } speech ? new FloorRefusal.SpeechInterrupted(key, speech.Seat) : null;
}
