using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.Floor.SpeechChecks;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Gives the floor, one speech at a time, and takes it back.</summary>
internal static class SpeechDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        GiveFloor give => Give(give, state),
        EndSpeech end => On(end.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsInProgress(speech)).Then(new SpeechEnded(speech.Key))),
        WithdrawFloor withdraw => On(withdraw.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsInProgress(speech) ?? MayBeCut(speech, withdraw))
            .Then(new FloorWithdrawn(speech.Key, withdraw.Disorder))),
        SummariseSpeech summarise => On(summarise.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended, MeetingPhase.Closed, MeetingPhase.Adjourned)
                ?? AwaitsSummary(speech) ?? Require.MinutesNotDue(state)).Then(new SpeechSummarised(speech.Key, summarise.Summary))),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> Give(GiveFloor command, MeetingState state)
    {
        if (Require.Phase(state, MeetingPhase.Open) is { } phase)
        {
            return phase;
        }

        var due = SpeakerQueue.Next(state);
        return (command.Speech ?? due?.Key) is not { } key ? new FloorRefusal.NobodyWaits()
            : On(key, state, speech => (IsRequested(speech) ?? Require.NobodySpeaking(state) ?? GoesFirst(speech, state)
                ?? Require.Quorate(state) ?? IsPresent(speech.Seat, state) ?? UnderDiscussion.Fault(speech.Item, state.Agenda) ?? HasTime(speech, state))
                .Then(() => [new FloorGiven(key, FloorLimits.Of(speech, state), due is null || due.Key == key ? null : due.Key)]));
    }

    // A point of order is heard even during a vote: on its conduct alone may a vote be interrupted, and what it is on is known when it is heard.
    private static Refusal? GoesFirst(Speech speech, MeetingState state) => speech.Kind switch
    {
        SpeechKind.PointOfOrder => FloorGate.NoAppeal(state),
        SpeechKind.OnMotion => Require.NoVoteOpen(state) ?? FloorGate.ClearButMotions(state)
            ?? (state.Floor.RankingMotion is { } ranking && ranking.Key != speech.Motion ? new MotionRefusal.Pending(ranking.Key, ranking.Kind) : null),
        _ => Require.NoVoteOpen(state) ?? FloorGate.Clear(state),
    };

    private static Refusal? HasTime(Speech speech, MeetingState state) =>
        FloorLimits.IsCharged(speech.Kind) && FloorLimits.BudgetLeft(speech.Seat, speech.Item, state) == Duration.Zero
            ? new FloorRefusal.BudgetUsed(speech.Seat, speech.Item)
            : null;

    private static Refusal? MayBeCut(Speech speech, WithdrawFloor command) =>
        command.Disorder is not null || (speech.Limit is not null && SpeechClock.At(speech, command.At).Remaining == Duration.Zero)
            ? null
            : new FloorRefusal.WithinLimit(speech.Key);

    private static Refusal? AwaitsSummary(Speech speech) =>
        speech.Progress != SpeechProgress.Ended ? new FloorRefusal.NotEnded(speech.Key, speech.Progress)
        : speech.Summary is not null ? new FloorRefusal.AlreadySummarised(speech.Key)
        : null;
}
