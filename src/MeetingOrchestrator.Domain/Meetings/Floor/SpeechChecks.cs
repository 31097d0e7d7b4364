using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Conditions that several commands on speeches ask for.</summary>
internal static class SpeechChecks
{
    public static Verdict<MeetingEvent> On(SpeechKey key, MeetingState state, Func<Speech, Verdict<MeetingEvent>> decide) =>
        state.Floor.Find(key) is { } speech ? decide(speech) : new FloorRefusal.UnknownSpeech(key);

    /// <summary>Whether a seat can be entered with a new speech of a kind.</summary>
    public static Refusal? MayEnter(SpeechKey key, SpeechKind kind, SeatKey seat, ItemKey item, SpeechVoice voice, MeetingState state) =>
        Require.Phase(state, MeetingPhase.Open)
            ?? (state.Floor.Find(key) is null ? null : new FloorRefusal.SpeechRepeated(key))
            ?? Require.Seat(state, seat) ?? IsPresent(seat, state) ?? UnderDiscussion.Fault(item, state.Agenda)
            ?? voice.Fault() ?? IsEntitled(kind, seat, item, state) ?? LeavesRoom(seat, state);

    public static Refusal? IsPresent(SeatKey seat, MeetingState state) =>
        state.Attendance.Present.Contains(seat) ? null : new FloorRefusal.NotPresent(seat);

    public static Refusal? IsMember(SeatKey seat, MeetingState state, Func<SeatKey, Refusal> refusal) =>
        Require.Seat(state, seat) ?? (state.Lifecycle.Composition!.Find(seat)!.Kind == SeatKind.Member ? null : refusal(seat));

    public static Refusal? IsRequested(Speech speech) =>
        speech.Progress == SpeechProgress.Requested ? null : new FloorRefusal.NotRequested(speech.Key, speech.Progress);

    public static Refusal? IsInProgress(Speech speech) =>
        speech.Progress is SpeechProgress.Speaking or SpeechProgress.Interrupted ? null : new FloorRefusal.NotSpeaking(speech.Key, speech.Progress);

    private static Refusal? IsEntitled(SpeechKind kind, SeatKey seat, ItemKey item, MeetingState state)
    {
        var composition = state.Lifecycle.Composition!;
        if (composition.Rules.Floor.For(kind) is not { } rule)
        {
            return null;
        }

        var of = composition.Find(seat)!.Kind;
        var turns = state.Floor.UseOf(seat, item).Turns.GetValueOrDefault(kind)
            + Waiting(state).Count(speech => speech.Seat == seat && speech.Item == item && speech.Kind == kind);
        return rule.Seats.IsDefault || !rule.Seats.Contains(of) ? new FloorRefusal.NotEntitled(kind, of)
            : rule.TimesPerItem is { } times && turns >= times ? new FloorRefusal.TimesUsed(seat, kind, item, times)
            : null;
    }

    private static Refusal? LeavesRoom(SeatKey seat, MeetingState state) =>
        Waiting(state).Count(speech => speech.Seat == seat) < SpeakerQueue.MostPerSeat
            ? null
            : new FloorRefusal.TooManyRequests(seat, SpeakerQueue.MostPerSeat);

    private static IEnumerable<Speech> Waiting(MeetingState state) => state.Floor.Waiting.Select(key => state.Floor.Find(key)!);
}
