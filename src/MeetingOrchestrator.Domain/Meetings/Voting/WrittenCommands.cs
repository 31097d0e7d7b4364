using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Enters a vote that reached the secretary outside the room. It counts once another person has confirmed it; entered again, it replaces what waits.</summary>
    public sealed record EnterWrittenBallot(VoteKey Vote, SeatKey Seat, Choice Choice, WrittenMeans Means) : MeetingCommand;

    /// <summary>Confirms a vote that somebody else entered.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Seat">The seat.</param>
    /// <param name="Choice">What whoever confirms has read or heard: it must be the same.</param>
    public sealed record ConfirmWrittenBallot(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingCommand;

    /// <summary>Sets a vote aside that was entered and proved wrong or unproven.</summary>
    public sealed record RejectWrittenBallot(VoteKey Vote, SeatKey Seat) : MeetingCommand;
}
