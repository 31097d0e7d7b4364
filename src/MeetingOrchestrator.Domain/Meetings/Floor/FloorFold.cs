using MeetingOrchestrator.Domain.Kernel;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Folds the list of speakers and the speeches made.</summary>
internal static class FloorFold
{
    public static FloorState Evolve(FloorState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        FloorRequested requested => state.Enter(new(
            requested.Speech, requested.Kind, requested.Seat, requested.Speaker, requested.Item, SpeechProgress.Requested)
        {
            Voice = new(requested.Language, requested.Channel),
        }),
        FloorRequestWithdrawn withdrawn => state.Leave(withdrawn.Speech, SpeechProgress.Withdrawn),
        SpeakersSwapped swapped when state.Find(swapped.First) is { } first && state.Find(swapped.Second) is { } second => state with
        {
            Speeches = state.Speeches.With(first with { Place = second.Place }).With(second with { Place = first.Place }),
        },
        SpeakerMoved moved => Move(state, moved),
        SpeakersListClosed closed => state.Settle(closed.Item, item => item with { ListClosed = true }),
        SpeakersListReopened reopened => state.Settle(reopened.Item, item => item with { ListClosed = false }),
        TimeLimitSet set => state.Settle(set.Item, item => item with { Limit = set.Limit }),
        BudgetExtended extended => state.Book(new FloorAccount(extended.Seat, extended.Item), use => use with { Added = use.Added + extended.Extra }),
        FloorGiven given => Give(state, given, recorded.At),
        SpeechPaused paused => state.Stop(paused.Speech, recorded.At).Change(paused.Speech, speech => speech with { Paused = paused.Cause }),
        SpeechResumed resumed => state.Start(resumed.Speech, recorded.At) with
        {
            Interrupted = state.Interrupted == resumed.Speech ? null : state.Interrupted,
        },
        SpeechExtended extended => state.Change(extended.Speech, speech => speech with { Limit = speech.Limit + extended.Extra }),
        SpeechEnded ended => state.End(ended.Speech, recorded.At),
        FloorWithdrawn withdrawn => state.End(withdrawn.Speech, recorded.At)
            .Change(withdrawn.Speech, speech => speech with { FloorWithdrawn = true, Disorder = withdrawn.Disorder }),
        SpeechSummarised summarised => state.Change(summarised.Speech, speech => speech with { Summary = summarised.Summary }),
        ItemClosed closed => state.Lapse(speech => speech.Item == closed.Item),
        MeetingClosed or MeetingAdjourned => Finish(state.Lapse(_ => true), recorded.At),
        _ => state,
    };

    private static FloorState Give(FloorState state, FloorGiven given, Instant at) => state.Find(given.Speech) is not { } speech ? state
        : state.Leave(speech.Key, SpeechProgress.Speaking).Start(speech.Key, at)
            .Change(speech.Key, started => started with { StartedAt = at, Limit = given.Limit })
            .Book(speech, use => use with { Turns = use.Turns.SetItem(speech.Kind, use.Turns.GetValueOrDefault(speech.Kind) + 1) });

    // A request that is moved takes the place beside the other for good: whatever moves the other moves both.
    private static FloorState Move(FloorState state, SpeakerMoved moved)
    {
        if (state.Find(moved.Other)?.Place is not { } beside)
        {
            return state;
        }

        var step = moved.Placement == SpeakerPlacement.Before ? -1 : 1;
        var beyond = state.Waiting.Where(key => key != moved.Speech && state.Find(key)!.Place is var place
            && place.Number == beside.Number && Math.Sign(place.Shift - beside.Shift) == step);
        return beyond
            .Aggregate(state, (now, key) => now.Change(key, other => other with { Place = other.Place with { Shift = other.Place.Shift + step } }))
            .Change(moved.Speech, speech => speech with { Place = beside with { Shift = beside.Shift + step } });
    }

    // A meeting can be adjourned in the break that a point of order led to.
    private static FloorState Finish(FloorState state, Instant at) => state.Interrupted is { } interrupted ? state.End(interrupted, at) : state;
}
