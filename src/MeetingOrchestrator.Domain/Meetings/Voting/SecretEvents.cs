using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A seat voted in secret. What it chose is in no event and in no row of its own.</summary>
    public sealed record SecretBallotCast(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>The ballot box was opened; its numbers add up to those who voted.</summary>
    public sealed record SecretBallotsCounted(VoteKey Vote, SecretCount Count) : MeetingEvent;
}
