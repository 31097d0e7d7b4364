using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Steps that several events take.</summary>
internal static class FloorChanges
{
    public static FloorState Enter(this FloorState state, Speech speech) => state with
    {
        Speeches = state.Speeches.With(speech with { Place = new(speech.Seat, speech.Item, state.Speeches.Count + 1, 0) }),
        Waiting = state.Waiting.Add(speech.Key),
    };

    public static FloorState Change(this FloorState state, SpeechKey key, Func<Speech, Speech> change) =>
        state.Find(key) is { } speech ? state with { Speeches = state.Speeches.With(change(speech)) } : state;

    /// <summary>Takes a request off the list of speakers.</summary>
    public static FloorState Leave(this FloorState state, SpeechKey key, SpeechProgress progress) =>
        state.Change(key, speech => speech with { Progress = progress }) with { Waiting = state.Waiting.Remove(key) };

    /// <summary>Requests that have nothing left to wait for.</summary>
    public static FloorState Lapse(this FloorState state, Func<Speech, bool> lapses) => state.Waiting
        .Where(key => state.Find(key) is { } speech && lapses(speech))
        .Aggregate(state, (now, key) => now.Leave(key, SpeechProgress.Lapsed));

    /// <summary>Stops the clock of a speech and enters what it measured in the delegation's account.</summary>
    public static FloorState Stop(this FloorState state, SpeechKey key, Instant at)
    {
        if (state.Find(key) is not { } speech)
        {
            return state;
        }

        var elapsed = SpeechClock.At(speech, at).Elapsed;
        var added = elapsed - speech.Spoken;
        return (state with { Speeches = state.Speeches.With(speech with { Spoken = elapsed, RunningSince = null }) })
            .Book(speech, use => use with
            {
                Spoken = use.Spoken + added,
                Charged = FloorLimits.IsCharged(speech.Kind) ? use.Charged + added : use.Charged,
            });
    }

    public static FloorState Start(this FloorState state, SpeechKey key, Instant at) =>
        state.Change(key, speech => speech with { Progress = SpeechProgress.Speaking, Paused = null, RunningSince = at }) with { Holder = key };

    public static FloorState End(this FloorState state, SpeechKey key, Instant at)
    {
        var ended = state.Stop(key, at).Change(key, speech => speech with { Progress = SpeechProgress.Ended, Paused = null, EndedAt = at });
        return ended with
        {
            Holder = ended.Holder == key ? null : ended.Holder,
            Interrupted = ended.Interrupted == key ? null : ended.Interrupted,
        };
    }

    public static FloorState Book(this FloorState state, Speech speech, Func<FloorUse, FloorUse> book) =>
        state.Book(new FloorAccount(speech.Seat, speech.Item), book);

    public static FloorState Book(this FloorState state, FloorAccount account, Func<FloorUse, FloorUse> book) =>
        state with { Uses = state.Uses.SetItem(account, book(state.UseOf(account.Seat, account.Item))) };

    public static FloorState Settle(this FloorState state, ItemKey item, Func<ItemFloor, ItemFloor> settle) =>
        state with { Items = state.Items.SetItem(item, settle(state.Of(item))) };
}
