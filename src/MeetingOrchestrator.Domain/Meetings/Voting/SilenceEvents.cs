using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A member broke the silence.</summary>
    public sealed record SilenceBroken(VoteKey Vote, SeatKey Seat, BilingualText Reason) : MeetingEvent;
}
