using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Opens a vote or, where the rules settle the question so, a consensus call.</summary>
    /// <param name="Vote">The vote's key.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Subject">About what.</param>
    /// <param name="Question">The question.</param>
    public sealed record OpenVote(VoteKey Vote, ItemKey Item, VoteSubject Subject, BilingualText Question) : MeetingCommand;

    /// <summary>Casts the vote of a seat.</summary>
    public sealed record CastBallot(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingCommand;

    /// <summary>Objects to a consensus.</summary>
    public sealed record RaiseObjection(VoteKey Vote, SeatKey Seat) : MeetingCommand;

    /// <summary>Declares lack of interest.</summary>
    public sealed record DeclareLackOfInterest(VoteKey Vote, SeatKey Seat) : MeetingCommand;

    /// <summary>Closes the vote and declares its outcome.</summary>
    public sealed record CloseVote(VoteKey Vote) : MeetingCommand;
}
