using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A seat asked for the floor and was entered in the list of speakers.</summary>
    /// <param name="Speech">The speech's key.</param>
    /// <param name="Kind">What kind of speech.</param>
    /// <param name="Seat">For which seat.</param>
    /// <param name="Speaker">Who is to speak.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Language">In which language; null where it was not stated.</param>
    /// <param name="Channel">On which channel of interpretation; null where it was not stated.</param>
    public sealed record FloorRequested(
        SpeechKey Speech,
        SpeechKind Kind,
        SeatKey Seat,
        PersonReference Speaker,
        ItemKey Item,
        string? Language = null,
        string? Channel = null) : MeetingEvent;

    /// <summary>The request was withdrawn.</summary>
    public sealed record FloorRequestWithdrawn(SpeechKey Speech) : MeetingEvent;

    /// <summary>Two requests exchanged their places in the list of speakers.</summary>
    public sealed record SpeakersSwapped(SpeechKey First, SpeechKey Second) : MeetingEvent;

    /// <summary>A request was moved next to another.</summary>
    public sealed record SpeakerMoved(SpeechKey Speech, SpeakerPlacement Placement, SpeechKey Other, BilingualText Reason) : MeetingEvent;

    /// <summary>The list of speakers under an item was closed.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Motion">The motion that was carried; null where the presiding officer closed it.</param>
    public sealed record SpeakersListClosed(ItemKey Item, MotionKey? Motion = null) : MeetingEvent;

    /// <summary>The list of speakers under an item was reopened.</summary>
    public sealed record SpeakersListReopened(ItemKey Item, BilingualText Reason) : MeetingEvent;

    /// <summary>Statements and questions under an item were limited.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Limit">How long each may last.</param>
    /// <param name="Vote">The vote that decided it; null where the presiding officer proposed it and nobody objected.</param>
    public sealed record TimeLimitSet(ItemKey Item, Duration Limit, VoteKey? Vote = null) : MeetingEvent;

    /// <summary>Time was added to the budget of a delegation under an item.</summary>
    public sealed record BudgetExtended(SeatKey Seat, ItemKey Item, Duration Extra) : MeetingEvent;

    /// <summary>The presiding officer gave the floor.</summary>
    /// <param name="Speech">To whom.</param>
    /// <param name="Limit">For how long; null in records made before limits were kept.</param>
    /// <param name="InsteadOf">To whom it was due, where it was given out of order; null where it was not.</param>
    public sealed record FloorGiven(SpeechKey Speech, Duration? Limit = null, SpeechKey? InsteadOf = null) : MeetingEvent;

    /// <summary>The clock of the speech stopped.</summary>
    public sealed record SpeechPaused(SpeechKey Speech, PauseCause Cause) : MeetingEvent;

    /// <summary>The speech went on.</summary>
    public sealed record SpeechResumed(SpeechKey Speech) : MeetingEvent;

    /// <summary>Time was added to the limit of the speech.</summary>
    public sealed record SpeechExtended(SpeechKey Speech, Duration Extra) : MeetingEvent;

    /// <summary>The speech ended.</summary>
    public sealed record SpeechEnded(SpeechKey Speech) : MeetingEvent;

    /// <summary>The presiding officer withdrew the floor, which ended the speech.</summary>
    /// <param name="Speech">From whom.</param>
    /// <param name="Disorder">The disorder; null where the time limit was reached.</param>
    public sealed record FloorWithdrawn(SpeechKey Speech, BilingualText? Disorder = null) : MeetingEvent;

    /// <summary>The substance of the speech, for the minutes.</summary>
    public sealed record SpeechSummarised(SpeechKey Speech, BilingualText Summary) : MeetingEvent;
}
