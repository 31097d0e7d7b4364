using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A seat asked for the floor and was entered in the list of speakers.</summary>
    /// <param name="Speech">The speech's key.</param>
    /// <param name="Kind">What kind of speech.</param>
    /// <param name="Seat">For which seat.</param>
    /// <param name="Speaker">Who is to speak.</param>
    /// <param name="Item">Under which item.</param>
    public sealed record FloorRequested(SpeechKey Speech, SpeechKind Kind, SeatKey Seat, PersonReference Speaker, ItemKey Item) : MeetingEvent;

    /// <summary>The request was withdrawn.</summary>
    public sealed record FloorRequestWithdrawn(SpeechKey Speech) : MeetingEvent;

    /// <summary>The presiding officer gave the floor.</summary>
    public sealed record FloorGiven(SpeechKey Speech) : MeetingEvent;

    /// <summary>The speech ended.</summary>
    public sealed record SpeechEnded(SpeechKey Speech) : MeetingEvent;

    /// <summary>The substance of the speech, for the minutes.</summary>
    public sealed record SpeechSummarised(SpeechKey Speech, BilingualText Summary) : MeetingEvent;
}
