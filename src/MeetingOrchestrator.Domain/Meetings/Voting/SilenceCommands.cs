using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Breaks the silence: the proposal is not adopted by it.</summary>
    /// <param name="Vote">The silence procedure.</param>
    /// <param name="Seat">Who breaks it.</param>
    /// <param name="Reason">Why; it is told to all.</param>
    public sealed record BreakSilence(VoteKey Vote, SeatKey Seat, BilingualText Reason) : MeetingCommand;
}
