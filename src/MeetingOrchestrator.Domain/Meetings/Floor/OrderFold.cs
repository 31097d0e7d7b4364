using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Folds points of order, rulings, appeals and motions.</summary>
internal static class OrderFold
{
    public static FloorState Evolve(FloorState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        PointOfOrderRaised raised => Raise(state, raised, recorded.At),
        FloorRequestWithdrawn withdrawn => Withdraw(state, withdrawn.Speech),
        RulingGiven given => state with
        {
            PointsOfOrder = state.PointsOfOrder.Remove(given.PointOfOrder),
            Rulings = state.Rulings.With(new(given.PointOfOrder, given.Finding, given.Text)),
            Appealable = given.PointOfOrder,
        },
        RulingAppealed appealed => Change(state, appealed.PointOfOrder, ruling => ruling with { AppealedBy = appealed.Seat }) with
        {
            UnderAppeal = appealed.PointOfOrder,
            Appealable = null,
        },
        AppealWithdrawn withdrawn => Change(state, withdrawn.PointOfOrder, ruling => ruling with { AppealedBy = null }) with { UnderAppeal = null },
        AppealSettled settled => Change(state with { UnderAppeal = null }, settled.PointOfOrder, ruling =>
            ruling with { Vote = settled.Vote, Overturned = settled.Overturned }),
        MotionMoved moved => state with
        {
            Motions = state.Motions.With(new(moved.Motion, moved.Kind, moved.Seat, moved.Item, MotionProgress.Pending)),
            PendingMotions = state.PendingMotions.Add(moved.Motion),
            Appealable = null,
        },
        FloorRequestedOnMotion requested => Enter(state, requested),
        MotionWithdrawn withdrawn => Settle(state, withdrawn.Motion, MotionProgress.Withdrawn),
        MotionCarried carried => Carry(Settle(state, carried.Motion, MotionProgress.Carried, carried.Vote), carried.Motion),
        MotionLost lost => Settle(state, lost.Motion, MotionProgress.Lost, lost.Vote),
        SpeakersListClosed closed => Overtake(state, closed.Item, MotionKind.CloseList),
        DebateClosed closed => Overtake(
            EndDebate(state, closed.Item, DebateProgress.Closed, SpeechKind.RightOfReply),
            closed.Item, MotionKind.CloseList, MotionKind.CloseDebate),
        DebateAdjourned adjourned => Overtake(
            EndDebate(state, adjourned.Item, DebateProgress.Adjourned),
            adjourned.Item, MotionKind.CloseList, MotionKind.CloseDebate, MotionKind.AdjournDebate),
        // "At once" means before the meeting goes on to anything else.
        FloorGiven or SpeechResumed or VoteOpened or ItemOpened or ItemClosed => state with { Appealable = null },
        MeetingClosed or MeetingAdjourned => state.PendingMotions.Aggregate(state, (now, key) => Settle(now, key, MotionProgress.Lapsed)) with
        {
            PointsOfOrder = [],
            Appealable = null,
            UnderAppeal = null,
            Adjourning = null,
        },
        _ => state,
    };

    private static FloorState Raise(FloorState state, PointOfOrderRaised raised, Instant at)
    {
        var entered = state.Enter(new(raised.Speech, SpeechKind.PointOfOrder, raised.Seat, raised.Speaker, raised.Item, SpeechProgress.Requested)
        {
            Voice = new(raised.Language, raised.Channel),
        }) with
        {
            PointsOfOrder = state.PointsOfOrder.Add(raised.Speech),
        };
        return raised.Interrupts is not { } interrupted ? entered
            : entered.Stop(interrupted, at).Change(interrupted, speech => speech with { Progress = SpeechProgress.Interrupted }) with
            {
                Holder = null,
                Interrupted = interrupted,
            };
    }

    private static FloorState Enter(FloorState state, FloorRequestedOnMotion requested) => state.Motions.Find(requested.Motion) is not { } motion ? state
        : state.Enter(new(requested.Speech, SpeechKind.OnMotion, requested.Seat, requested.Speaker, motion.Item, SpeechProgress.Requested)
        {
            Voice = new(requested.Language, requested.Channel),
            Motion = requested.Motion,
        }) with
        {
            Motions = state.Motions.With(motion with
            {
                Speeches = motion.Speeches.Add(new(requested.Speech, requested.Seat, requested.Side)),
            }),
        };

    private static FloorState Withdraw(FloorState state, SpeechKey key) => state with
    {
        PointsOfOrder = state.PointsOfOrder.Remove(key),
        Motions = state.Find(key)?.Motion is { } on && state.Motions.Find(on) is { } motion
            ? state.Motions.With(motion with { Speeches = motion.Speeches.RemoveAll(speech => speech.Speech == key) })
            : state.Motions,
    };

    private static FloorState Change(FloorState state, SpeechKey key, Func<Ruling, Ruling> change) =>
        state.Rulings.Find(key) is { } ruling ? state with { Rulings = state.Rulings.With(change(ruling)) } : state;

    private static FloorState Settle(FloorState state, MotionKey key, MotionProgress progress, VoteKey? vote = null) =>
        state.Motions.Find(key) is not { } motion ? state
        : state.Lapse(speech => speech.Motion == key) with
        {
            Motions = state.Motions.With(motion with { Progress = progress, Vote = vote }),
            PendingMotions = state.PendingMotions.Remove(key),
        };

    private static FloorState Carry(FloorState state, MotionKey key) =>
        state.Motions.Find(key)?.Kind == MotionKind.AdjournMeeting ? state with { Adjourning = key } : state;

    private static FloorState EndDebate(FloorState state, ItemKey item, DebateProgress progress, params SpeechKind[] stays) => state
        .Settle(item, floor => floor with { ListClosed = true, Debate = progress })
        .Lapse(speech => speech.Item == item
            && speech.Kind is not (SpeechKind.PointOfOrder or SpeechKind.OnMotion) && !stays.Contains(speech.Kind));

    private static FloorState Overtake(FloorState state, ItemKey item, params MotionKind[] kinds) => state.PendingMotions
        .Where(key => state.Motions.Find(key) is { } motion && motion.Item == item && kinds.Contains(motion.Kind))
        .Aggregate(state, (now, key) => Settle(now, key, MotionProgress.Lapsed));
}
