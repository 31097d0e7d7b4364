using MeetingOrchestrator.Domain.Councils;
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

    /// <summary>There is no such kind of speech.</summary>
    public sealed record UnknownKind(SpeechKind Kind) : FloorRefusal("floor.unknown-kind", (int)Kind);

    /// <summary>Speeches of the kind are about procedure, and are entered by a command of their own.</summary>
    public sealed record OwnCommand(SpeechKind Kind) : FloorRefusal("floor.own-command", Kind);

    /// <summary>Seats of the kind make no such speeches.</summary>
    public sealed record NotEntitled(SpeechKind Kind, SeatKind Seat) : FloorRefusal("floor.not-entitled", Kind, Seat);

    /// <summary>The delegation has made as many such speeches under the item as the rules allow, those that wait included.</summary>
    public sealed record TimesUsed(SeatKey Seat, SpeechKind Kind, ItemKey Item, int Times)
        : FloorRefusal("floor.times-used", Seat, Kind, Item, Times);

    /// <summary>Too many requests of the delegation wait.</summary>
    public sealed record TooManyRequests(SeatKey Seat, int Most) : FloorRefusal("floor.too-many-requests", Seat, Most);

    /// <summary>The language is no BCP 47 tag.</summary>
    public sealed record UnknownLanguage() : FloorRefusal("floor.unknown-language");

    /// <summary>The name of the channel is empty, too long or holds other characters than allowed.</summary>
    public sealed record UnknownChannel() : FloorRefusal("floor.unknown-channel");

    /// <summary>The delegation is not present.</summary>
    public sealed record NotPresent(SeatKey Seat) : FloorRefusal("floor.not-present", Seat);

    /// <summary>Somebody has the floor.</summary>
    public sealed record SpeechInProgress(SpeechKey Speech, SeatKey Seat) : FloorRefusal("floor.speech-in-progress", Speech, Seat);

    /// <summary>A speech that a point of order interrupted has not gone on.</summary>
    public sealed record SpeechInterrupted(SpeechKey Speech, SeatKey Seat) : FloorRefusal("floor.speech-interrupted", Speech, Seat);

    /// <summary>The request is no longer in the list of speakers.</summary>
    public sealed record NotRequested(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("floor.not-requested", Speech, Progress);

    /// <summary>Nobody to whom the floor could be given waits.</summary>
    public sealed record NobodyWaits() : FloorRefusal("floor.nobody-waits");

    /// <summary>The delegation has used up its time under the item.</summary>
    public sealed record BudgetUsed(SeatKey Seat, ItemKey Item) : FloorRefusal("floor.budget-used", Seat, Item);

    /// <summary>The rules give delegations no budget of time.</summary>
    public sealed record NoBudget() : FloorRefusal("floor.no-budget");

    /// <summary>The time is not between zero and 24 hours.</summary>
    public sealed record InvalidLength() : FloorRefusal("floor.invalid-length");

    /// <summary>The vote did not adopt a proposal under the item, so it limits nothing.</summary>
    public sealed record NoSuchLimitVote(VoteKey Vote, ItemKey Item) : FloorRefusal("floor.no-such-limit-vote", Vote, Item);

    /// <summary>A request cannot be moved to itself.</summary>
    public sealed record SameSpeech(SpeechKey Speech) : FloorRefusal("floor.same-speech", Speech);

    /// <summary>The requests wait in different parts of the list.</summary>
    public sealed record OtherPart(SpeechKey First, SpeechKey Second) : FloorRefusal("floor.other-part", First, Second);

    /// <summary>There is no such placement.</summary>
    public sealed record UnknownPlacement(SpeakerPlacement Placement) : FloorRefusal("floor.unknown-placement", (int)Placement);

    /// <summary>The list of speakers is closed.</summary>
    public sealed record ListClosed(ItemKey Item) : FloorRefusal("floor.list-closed", Item);

    /// <summary>The list of speakers is open.</summary>
    public sealed record ListOpen(ItemKey Item) : FloorRefusal("floor.list-open", Item);

    /// <summary>The debate is closed.</summary>
    public sealed record DebateClosed(ItemKey Item) : FloorRefusal("floor.debate-closed", Item);

    /// <summary>The debate is adjourned.</summary>
    public sealed record DebateAdjourned(ItemKey Item) : FloorRefusal("floor.debate-adjourned", Item);

    /// <summary>The speech is not in progress.</summary>
    public sealed record NotSpeaking(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("floor.not-speaking", Speech, Progress);

    /// <summary>The speech is within its time limit.</summary>
    public sealed record WithinLimit(SpeechKey Speech) : FloorRefusal("floor.within-limit", Speech);

    /// <summary>There is no such cause of a pause.</summary>
    public sealed record UnknownCause(PauseCause Cause) : FloorRefusal("speech.unknown-cause", (int)Cause);

    /// <summary>The speech pauses already.</summary>
    public sealed record AlreadyPaused(SpeechKey Speech) : FloorRefusal("speech.already-paused", Speech);

    /// <summary>The speech neither pauses nor was interrupted.</summary>
    public sealed record NotPaused(SpeechKey Speech) : FloorRefusal("speech.not-paused", Speech);

    /// <summary>The speech has not ended.</summary>
    public sealed record NotEnded(SpeechKey Speech, SpeechProgress Progress) : FloorRefusal("speech.not-ended", Speech, Progress);

    /// <summary>The speech has its summary.</summary>
    public sealed record AlreadySummarised(SpeechKey Speech) : FloorRefusal("speech.already-summarised", Speech);
}
