using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A point of order was raised.</summary>
    /// <param name="Speech">The key of the point of order, which is heard as a speech.</param>
    /// <param name="Seat">By which seat.</param>
    /// <param name="Speaker">Who is to speak.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Interrupts">The speech that it interrupts; null where none was in progress.</param>
    /// <param name="Language">In which language; null where it was not stated.</param>
    /// <param name="Channel">On which channel of interpretation; null where it was not stated.</param>
    public sealed record PointOfOrderRaised(
        SpeechKey Speech,
        SeatKey Seat,
        PersonReference Speaker,
        ItemKey Item,
        SpeechKey? Interrupts = null,
        string? Language = null,
        string? Channel = null) : MeetingEvent;

    /// <summary>The presiding officer ruled on a point of order.</summary>
    public sealed record RulingGiven(SpeechKey PointOfOrder, RulingFinding Finding, BilingualText Text) : MeetingEvent;

    /// <summary>A member appealed against the ruling.</summary>
    public sealed record RulingAppealed(SpeechKey PointOfOrder, SeatKey Seat) : MeetingEvent;

    /// <summary>The appeal was withdrawn; the ruling stands.</summary>
    public sealed record AppealWithdrawn(SpeechKey PointOfOrder) : MeetingEvent;

    /// <summary>The meeting settled the appeal.</summary>
    /// <param name="PointOfOrder">The point of order that was ruled on.</param>
    /// <param name="Vote">By which vote.</param>
    /// <param name="Overturned">Whether the ruling was overturned; it stands otherwise.</param>
    public sealed record AppealSettled(SpeechKey PointOfOrder, VoteKey Vote, bool Overturned) : MeetingEvent;

    /// <summary>A procedural motion was moved.</summary>
    public sealed record MotionMoved(MotionKey Motion, MotionKind Kind, SeatKey Seat, ItemKey Item) : MeetingEvent;

    /// <summary>The motion was withdrawn.</summary>
    public sealed record MotionWithdrawn(MotionKey Motion) : MeetingEvent;

    /// <summary>A seat asked for the floor for or against a motion.</summary>
    public sealed record FloorRequestedOnMotion(
        MotionKey Motion,
        SpeechKey Speech,
        SeatKey Seat,
        PersonReference Speaker,
        MotionSide Side,
        string? Language = null,
        string? Channel = null) : MeetingEvent;

    /// <summary>The motion was carried by the outcome of this vote.</summary>
    public sealed record MotionCarried(MotionKey Motion, VoteKey Vote) : MeetingEvent;

    /// <summary>The motion was not carried.</summary>
    public sealed record MotionLost(MotionKey Motion, VoteKey Vote) : MeetingEvent;

    /// <summary>The debate on the item was closed: what is left is the right of reply and the vote.</summary>
    public sealed record DebateClosed(ItemKey Item, MotionKey Motion) : MeetingEvent;

    /// <summary>The debate on the item was adjourned.</summary>
    public sealed record DebateAdjourned(ItemKey Item, MotionKey Motion) : MeetingEvent;
}
