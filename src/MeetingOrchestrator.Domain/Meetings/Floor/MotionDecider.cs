using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Meetings.Floor.SpeechChecks;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Takes procedural motions, by precedence, and the few speeches that the rules allow on each.</summary>
internal static class MotionDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        MoveMotion move => (Require.Phase(state, MeetingPhase.Open) ?? MayMove(move, state))
            .Then(new MotionMoved(move.Motion, move.Kind, move.Seat, move.Item)),
        WithdrawMotion withdraw => On(withdraw.Motion, state, motion =>
            (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended) ?? IsPending(motion) ?? Require.NoVoteOpen(state)
                ?? FloorGate.NobodyElseSpeaking(motion.Seat, state)).Then(new MotionWithdrawn(motion.Key))),
        SpeakOnMotion speak => On(speak.Motion, state, motion => (MaySpeak(speak, motion, state)
            ?? MayEnter(speak.Speech, SpeechKind.OnMotion, speak.Seat, motion.Item, new(speak.Language, speak.Channel), state))
            .Then(new FloorRequestedOnMotion(
                speak.Motion, speak.Speech, speak.Seat, speak.Speaker, speak.Side, speak.Language, speak.Channel))),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> On(MotionKey key, MeetingState state, Func<Motion, Verdict<MeetingEvent>> decide) =>
        state.Floor.Motions.Find(key) is { } motion ? decide(motion) : new MotionRefusal.Unknown(key);

    private static Refusal? MayMove(MoveMotion command, MeetingState state) =>
        state.Floor.Motions.Find(command.Motion) is not null ? new MotionRefusal.Repeated(command.Motion)
        : !Enum.IsDefined(command.Kind) ? new MotionRefusal.UnknownKind(command.Kind)
        : Rules(state).For(command.Kind) is not { } rule ? new MotionRefusal.NotInRules(command.Kind)
        : IsMember(command.Seat, state, seat => new MotionRefusal.MembersOnly(seat)) ?? IsPresent(command.Seat, state)
            ?? (state.Agenda.Find(command.Item) is null ? new AgendaRefusal.UnknownItem(command.Item) : null)
            ?? (state.Agenda.Open == command.Item ? null : new AgendaRefusal.NotOpen(command.Item))
            ?? Require.NoVoteOpen(state) ?? FloorGate.ClearButMotions(state) ?? FloorGate.NobodyElseSpeaking(command.Seat, state)
            ?? (IsMoot(command.Kind, state.Floor.Of(command.Item)) ? new MotionRefusal.Moot(command.Kind, command.Item) : null)
            ?? Outranks(command.Kind, rule, state);

    private static Refusal? Outranks(MotionKind kind, MotionRule rule, MeetingState state) =>
        state.Floor.RankingMotion is not { } ranking || rule.Rank < Rules(state).For(ranking.Kind)?.Rank ? null
        : new MotionRefusal.Outranked(kind, ranking.Key, ranking.Kind);

    private static bool IsMoot(MotionKind kind, ItemFloor item) => kind switch
    {
        MotionKind.CloseList => item.ListClosed || item.Debate != DebateProgress.Open,
        MotionKind.CloseDebate => item.Debate != DebateProgress.Open,
        MotionKind.AdjournDebate => item.Debate == DebateProgress.Adjourned,
        _ => false,
    };

    private static Refusal? MaySpeak(SpeakOnMotion command, Motion motion, MeetingState state) =>
        IsPending(motion)
            ?? (Enum.IsDefined(command.Side) ? null : new MotionRefusal.UnknownSide(command.Side))
            ?? IsMember(command.Seat, state, seat => new MotionRefusal.MembersOnly(seat))
            ?? (motion.Speeches.Any(speech => speech.Seat == command.Seat) ? new MotionRefusal.SpeaksAlready(motion.Key, command.Seat) : null)
            ?? Require.NoVoteOpen(state) ?? HasPlace(command, motion, state);

    // The mover is counted among those in favour whether or not it speaks again: moving is arguing.
    private static Refusal? HasPlace(SpeakOnMotion command, Motion motion, MeetingState state)
    {
        var rule = Rules(state).For(motion.Kind);
        var inFavour = command.Side == MotionSide.InFavour;
        var places = (inFavour ? rule?.SpeakersFor : rule?.SpeakersAgainst) ?? 0;
        var taken = motion.Speeches.Count(speech => speech.Side == command.Side && !(inFavour && speech.Seat == motion.Seat))
            + (inFavour && command.Seat != motion.Seat ? 1 : 0);
        return taken < places ? null : new MotionRefusal.NoPlaceLeft(motion.Key, command.Side, places);
    }

    private static Refusal? IsPending(Motion motion) =>
        motion.Progress == MotionProgress.Pending ? null : new MotionRefusal.NotPending(motion.Key, motion.Progress);

    private static FloorRules Rules(MeetingState state) => state.Lifecycle.Composition!.Rules.Floor;
}
