using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>How a speech stands in time.</summary>
/// <param name="Elapsed">How long it has lasted, pauses left out.</param>
/// <param name="Remaining">What is left of its limit, not below zero; null where it has none.</param>
/// <param name="Overrun">By how much it is beyond its limit.</param>
/// <param name="Runs">Whether the clock runs: not before the floor is given, in a pause, or after the end.</param>
public sealed record SpeechTime(Duration Elapsed, Duration? Remaining, Duration Overrun, bool Runs);

/// <summary>The clock of a speech: a pure function of what is recorded.</summary>
public static class SpeechClock
{
    /// <summary>How the speech stands at an instant. Before the clock last started it stands as it did then: no record makes a speech shorter.</summary>
    public static SpeechTime At(Speech speech, Instant at)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var elapsed = speech.RunningSince is { } since && at > since ? speech.Spoken + (at - since) : speech.Spoken;
        return speech.Limit is { } limit
            ? new(elapsed, Duration.Max(limit - elapsed, Duration.Zero), Duration.Max(elapsed - limit, Duration.Zero), speech.RunningSince is not null)
            : new(elapsed, null, Duration.Zero, speech.RunningSince is not null);
    }
}
