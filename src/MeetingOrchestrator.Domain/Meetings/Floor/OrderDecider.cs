using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.Floor.SpeechChecks;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Points of order: raised at any moment, ruled on at once, and the ruling appealed against at once or never.</summary>
internal static class OrderDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RaisePointOfOrder raise => (
            MayEnter(raise.Speech, SpeechKind.PointOfOrder, raise.Seat, raise.Item, new(raise.Language, raise.Channel), state)
            ?? FloorGate.NoAppeal(state))
            .Then(new PointOfOrderRaised(
                raise.Speech, raise.Seat, raise.Speaker, raise.Item, Interrupted(state.Floor), raise.Language, raise.Channel)),
        GiveRuling give => (Require.Phase(state, MeetingPhase.Open) ?? Ruled(give, state.Floor))
            .Then(new RulingGiven(give.PointOfOrder, give.Finding, give.Text)),
        AppealRuling appeal => (Require.Phase(state, MeetingPhase.Open) ?? Appealed(appeal, state))
            .Then(new RulingAppealed(appeal.PointOfOrder, appeal.Seat)),
        WithdrawAppeal withdraw => (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? (state.Floor.UnderAppeal == withdraw.PointOfOrder ? null : new OrderRefusal.NotUnderAppeal(withdraw.PointOfOrder))
            ?? Require.NoVoteOpen(state)).Then(new AppealWithdrawn(withdraw.PointOfOrder)),
        _ => throw new UnreachableException(),
    };

    // Another point of order is heard to its end.
    private static SpeechKey? Interrupted(FloorState floor) =>
        floor.Speaking is { Kind: not SpeechKind.PointOfOrder } speech ? speech.Key : null;

    private static Refusal? Ruled(GiveRuling command, FloorState floor) =>
        floor.Find(command.PointOfOrder) is not { Kind: SpeechKind.PointOfOrder } raised ? new OrderRefusal.Unknown(command.PointOfOrder)
        : !Enum.IsDefined(command.Finding) ? new OrderRefusal.UnknownFinding(command.Finding)
        : floor.Rulings.Find(raised.Key) is not null ? new OrderRefusal.AlreadyRuled(raised.Key)
        : !floor.PointsOfOrder.Contains(raised.Key) ? new OrderRefusal.Dropped(raised.Key, raised.Progress)
        : raised.Progress != SpeechProgress.Ended ? new OrderRefusal.NotHeard(raised.Key)
        : null;

    private static Refusal? Appealed(AppealRuling command, MeetingState state) =>
        state.Floor.Find(command.PointOfOrder) is not { Kind: SpeechKind.PointOfOrder } raised ? new OrderRefusal.Unknown(command.PointOfOrder)
        : state.Floor.Rulings.Find(raised.Key) is null ? new OrderRefusal.NotRuled(raised.Key)
        : !state.Lifecycle.Composition!.Rules.Floor.Appeals ? new OrderRefusal.NoAppeals()
        : IsMember(command.Seat, state, seat => new OrderRefusal.MembersOnly(seat)) ?? IsPresent(command.Seat, state) ?? FloorGate.NoAppeal(state)
            ?? (state.Floor.Appealable == raised.Key ? null : new OrderRefusal.TooLate(raised.Key))
            ?? Require.NobodySpeaking(state) ?? Require.NoVoteOpen(state);
}
