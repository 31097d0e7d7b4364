using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Keeps the list of speakers. Every kind of seat may speak when it is present; one at a time.</summary>
internal static class FloorDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RequestFloor request => (Require.Phase(state, MeetingPhase.Open)
            ?? (state.Floor.Find(request.Speech) is null ? null : new FloorRefusal.SpeechRepeated(request.Speech))
            ?? Require.Seat(state, request.Seat) ?? IsPresent(state, request.Seat) ?? IsUnderDiscussion(request.Item, state.Agenda))
            .Then(new FloorRequested(request.Speech, request.Kind, request.Seat, request.Speaker, request.Item)),
        WithdrawFloorRequest withdraw => On(withdraw.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended) ?? IsRequested(speech))
            .Then(new FloorRequestWithdrawn(speech.Key))),
        GiveFloor give => On(give.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsRequested(speech) ?? Require.NobodySpeaking(state) ?? Require.NoVoteOpen(state)
                ?? Require.Quorate(state) ?? IsPresent(state, speech.Seat) ?? IsUnderDiscussion(speech.Item, state.Agenda)).Then(new FloorGiven(speech.Key))),
        EndSpeech end => On(end.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open) ?? IsInProgress(speech)).Then(new SpeechEnded(speech.Key))),
        SummariseSpeech summarise => On(summarise.Speech, state, speech =>
            (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended, MeetingPhase.Closed, MeetingPhase.Adjourned)
                ?? AwaitsSummary(speech) ?? Require.MinutesNotDue(state)).Then(new SpeechSummarised(speech.Key, summarise.Summary))),
        _ => throw new UnreachableException(),
    };

    public static FloorState Evolve(FloorState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        FloorRequested requested => state with
        {
            Speeches = state.Speeches.Add(new(
                requested.Speech, requested.Kind, requested.Seat, requested.Speaker, requested.Item, SpeechProgress.Requested)),
        },
        FloorRequestWithdrawn withdrawn => Change(state, withdrawn.Speech, speech => speech with { Progress = SpeechProgress.Withdrawn }),
        FloorGiven given => Change(state, given.Speech, speech => speech with { Progress = SpeechProgress.Speaking, StartedAt = recorded.At }),
        SpeechEnded ended => Change(state, ended.Speech, speech => speech with { Progress = SpeechProgress.Ended, EndedAt = recorded.At }),
        SpeechSummarised summarised => Change(state, summarised.Speech, speech => speech with { Summary = summarised.Summary }),
        _ => state,
    };

    private static Verdict<MeetingEvent> On(SpeechKey key, MeetingState state, Func<Speech, Verdict<MeetingEvent>> decide) =>
        state.Floor.Find(key) is { } speech ? decide(speech) : new FloorRefusal.UnknownSpeech(key);

    private static FloorState Change(FloorState state, SpeechKey key, Func<Speech, Speech> change) =>
        state.Find(key) is { } speech ? state with { Speeches = state.Speeches.Replace(speech, change(speech)) } : state;

    private static Refusal? IsPresent(MeetingState state, SeatKey seat) =>
        state.Attendance.Present.Contains(seat) ? null : new FloorRefusal.NotPresent(seat);

    private static Refusal? IsRequested(Speech speech) =>
        speech.Progress == SpeechProgress.Requested ? null : new FloorRefusal.NotRequested(speech.Key, speech.Progress);

    private static Refusal? IsInProgress(Speech speech) =>
        speech.Progress == SpeechProgress.Speaking ? null : new FloorRefusal.NotSpeaking(speech.Key, speech.Progress);

    private static Refusal? AwaitsSummary(Speech speech) =>
        speech.Progress != SpeechProgress.Ended ? new FloorRefusal.NotEnded(speech.Key, speech.Progress)
        : speech.Summary is not null ? new FloorRefusal.AlreadySummarised(speech.Key)
        : null;

    // Delegations enter themselves for a sub-item while its parent is introduced, and for the parent while a sub-item is heard.
    private static Refusal? IsUnderDiscussion(ItemKey item, AgendaState agenda) =>
        agenda.Find(item) is null ? new AgendaRefusal.UnknownItem(item)
        : agenda.Closed.Contains(item) ? new AgendaRefusal.AlreadyClosed(item)
        : agenda.Open is { } open && (open == item || open.IsUnder(item) || item.IsUnder(open)) ? null
        : new AgendaRefusal.NotOpen(item);
}
