using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Asks for the floor under the open item.</summary>
    public sealed record RequestFloor(SpeechKey Speech, SpeechKind Kind, SeatKey Seat, PersonReference Speaker, ItemKey Item) : MeetingCommand;

    /// <summary>Withdraws a request.</summary>
    public sealed record WithdrawFloorRequest(SpeechKey Speech) : MeetingCommand;

    /// <summary>Gives the floor. Only one speech is in progress at a time.</summary>
    public sealed record GiveFloor(SpeechKey Speech) : MeetingCommand;

    /// <summary>Ends the speech in progress.</summary>
    public sealed record EndSpeech(SpeechKey Speech) : MeetingCommand;

    /// <summary>Enters the substance of a speech.</summary>
    public sealed record SummariseSpeech(SpeechKey Speech, BilingualText Summary) : MeetingCommand;
}
