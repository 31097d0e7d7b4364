using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Why the floor cannot be had so.</summary>
public abstract record FloorRefusal : Refusal
{
    private FloorRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Another speech has this key.</summary>
    public sealed record SpeechRepeated(SpeechKey Speech) : FloorRefusal("floor.speech-repeated", Speech);

    /// <summary>There is no such speech.</summary>
    public sealed record UnknownSpeech(SpeechKey Speech) : FloorRefusal("floor.unknown-speech", Speech);

    /// <summary>There is no such motion.</summary>
    public sealed record UnknownMotion(MotionKey Motion) : FloorRefusal("motion.unknown", Motion);

    /// <summary>No ruling on this point of order is appealed against.</summary>
    public sealed record NotUnderAppeal(SpeechKey PointOfOrder) : FloorRefusal("ruling.not-under-appeal", PointOfOrder);

    /// <summary>The delegation is not present.</summary>
    public sealed record NotPresent(SeatKey Seat) : FloorRefusal("floor.not-present", Seat);

    /// <summary>Somebody has the floor.</summary>
    public sealed record SpeechInProgress(SpeechKey Speech, SeatKey Seat) : FloorRefusal("floor.speech-in-progress", Speech, Seat);

    /// <summary>The request is no longer in the list of speakers.</summary>
    public sealed record NotRequested(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("floor.not-requested", Speech, Progress);

    /// <summary>The speech is not in progress.</summary>
    public sealed record NotSpeaking(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("floor.not-speaking", Speech, Progress);

    /// <summary>The speech has not ended.</summary>
    public sealed record NotEnded(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("speech.not-ended", Speech, Progress);

    /// <summary>The speech has its summary.</summary>
    public sealed record AlreadySummarised(SpeechKey Speech) : FloorRefusal("speech.already-summarised", Speech);
}
