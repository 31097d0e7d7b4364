using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Asks for the floor under the open item.</summary>
    /// <param name="Speech">The speech's key.</param>
    /// <param name="Kind">What kind of speech; points of order and speeches on motions have commands of their own.</param>
    /// <param name="Seat">For which seat.</param>
    /// <param name="Speaker">Who is to speak.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Language">The language of the speech, as a BCP 47 tag; null where it is not stated.</param>
    /// <param name="Channel">The channel of interpretation; null where it is not stated.</param>
    public sealed record RequestFloor(
        SpeechKey Speech,
        SpeechKind Kind,
        SeatKey Seat,
        PersonReference Speaker,
        ItemKey Item,
        string? Language = null,
        string? Channel = null) : MeetingCommand;

    /// <summary>Withdraws a request.</summary>
    public sealed record WithdrawFloorRequest(SpeechKey Speech) : MeetingCommand;

    /// <summary>Exchanges the places of two requests, as both delegations agreed.</summary>
    public sealed record SwapSpeakers(SpeechKey First, SpeechKey Second) : MeetingCommand;

    /// <summary>Moves a request next to another in the same part of the list.</summary>
    public sealed record MoveSpeaker(SpeechKey Speech, SpeakerPlacement Placement, SpeechKey Other, BilingualText Reason) : MeetingCommand;

    /// <summary>Closes the list of speakers under an item.</summary>
    public sealed record CloseSpeakersList(ItemKey Item) : MeetingCommand;

    /// <summary>Reopens the list of speakers under an item.</summary>
    public sealed record ReopenSpeakersList(ItemKey Item, BilingualText Reason) : MeetingCommand;

    /// <summary>Limits statements and questions under an item.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Limit">How long each may last, up to 24 hours.</param>
    /// <param name="Vote">The vote that decided it; null where the presiding officer proposed it and nobody objected.</param>
    public sealed record SetTimeLimit(ItemKey Item, Duration Limit, VoteKey? Vote = null) : MeetingCommand;

    /// <summary>Adds time to the budget of a delegation under an item.</summary>
    public sealed record ExtendBudget(SeatKey Seat, ItemKey Item, Duration Extra) : MeetingCommand;

    /// <summary>Gives the floor. Only one speech is in progress at a time.</summary>
    /// <param name="Speech">To whom; null for whoever it is due to by the list of speakers.</param>
    public sealed record GiveFloor(SpeechKey? Speech = null) : MeetingCommand;

    /// <summary>Stops the clock of the speech in progress.</summary>
    public sealed record PauseSpeech(SpeechKey Speech, PauseCause Cause) : MeetingCommand;

    /// <summary>Lets a speech go on that pauses or was interrupted by a point of order.</summary>
    public sealed record ResumeSpeech(SpeechKey Speech) : MeetingCommand;

    /// <summary>Adds time to the limit of the speech in progress.</summary>
    public sealed record ExtendSpeech(SpeechKey Speech, Duration Extra) : MeetingCommand;

    /// <summary>Ends the speech in progress.</summary>
    public sealed record EndSpeech(SpeechKey Speech) : MeetingCommand;

    /// <summary>Withdraws the floor (лишает слова).</summary>
    /// <param name="Speech">From whom.</param>
    /// <param name="Disorder">The disorder; null where the time limit was reached.</param>
    public sealed record WithdrawFloor(SpeechKey Speech, BilingualText? Disorder = null) : MeetingCommand;

    /// <summary>Enters the substance of a speech.</summary>
    public sealed record SummariseSpeech(SpeechKey Speech, BilingualText Summary) : MeetingCommand;
}
