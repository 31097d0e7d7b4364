using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A vote that came from outside the room was entered; it does not count yet.</summary>
    public sealed record WrittenBallotEntered(VoteKey Vote, SeatKey Seat, Choice Choice, WrittenMeans Means, PersonKey EnteredBy) : MeetingEvent;

    /// <summary>A vote that was entered was set aside.</summary>
    public sealed record WrittenBallotRejected(VoteKey Vote, SeatKey Seat) : MeetingEvent;
}
