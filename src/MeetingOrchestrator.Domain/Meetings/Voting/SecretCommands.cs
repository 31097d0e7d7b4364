using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>
    /// Votes in secret. The choice goes into the ballot box with the same commit that records that the seat voted; it stands in no event,
    /// and this command prints without it.
    /// </summary>
    public sealed record CastSecretBallot(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingCommand
    {
        /// <summary>Without the choice: a command may end up in a log.</summary>
        public override string ToString() => $"{nameof(CastSecretBallot)} {{ Vote = {Vote}, Seat = {Seat} }}";
    }

    /// <summary>Reports what the ballot box of a closed vote holds.</summary>
    public sealed record RecordSecretCount(VoteKey Vote, SecretCount Count) : MeetingCommand;
}
