using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Raises a point of order; a speech in progress is interrupted.</summary>
    public sealed record RaisePointOfOrder(
        SpeechKey Speech, SeatKey Seat, PersonReference Speaker, ItemKey Item, string? Language = null, string? Channel = null) : MeetingCommand;

    /// <summary>Rules on a point of order that was heard.</summary>
    public sealed record GiveRuling(SpeechKey PointOfOrder, RulingFinding Finding, BilingualText Text) : MeetingCommand;

    /// <summary>Appeals against a ruling, before the meeting goes on.</summary>
    public sealed record AppealRuling(SpeechKey PointOfOrder, SeatKey Seat) : MeetingCommand;

    /// <summary>Withdraws an appeal that was not put yet.</summary>
    public sealed record WithdrawAppeal(SpeechKey PointOfOrder) : MeetingCommand;

    /// <summary>Moves a procedural motion under the open item.</summary>
    public sealed record MoveMotion(MotionKey Motion, MotionKind Kind, SeatKey Seat, ItemKey Item) : MeetingCommand;

    /// <summary>Withdraws a motion that was not put yet.</summary>
    public sealed record WithdrawMotion(MotionKey Motion) : MeetingCommand;

    /// <summary>Asks for the floor for or against a motion.</summary>
    public sealed record SpeakOnMotion(
        MotionKey Motion,
        SpeechKey Speech,
        SeatKey Seat,
        PersonReference Speaker,
        MotionSide Side,
        string? Language = null,
        string? Channel = null) : MeetingCommand;
}
