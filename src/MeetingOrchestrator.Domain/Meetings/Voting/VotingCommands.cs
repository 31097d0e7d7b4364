using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Casts the vote of a seat, or changes it where the rules allow. In a roll-call vote the secretary may enter what was said.</summary>
    public sealed record CastBallot(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingCommand;

    /// <summary>Objects to a consensus.</summary>
    public sealed record RaiseObjection(VoteKey Vote, SeatKey Seat) : MeetingCommand;

    /// <summary>Declares lack of interest.</summary>
    public sealed record DeclareLackOfInterest(VoteKey Vote, SeatKey Seat) : MeetingCommand;

    /// <summary>Calls the next seat in a roll-call vote.</summary>
    public sealed record CallNextSeat(VoteKey Vote) : MeetingCommand;

    /// <summary>Passes when called in a roll-call vote, or is silent: the seat is called once more at the end.</summary>
    public sealed record PassVote(VoteKey Vote, SeatKey Seat) : MeetingCommand;

    /// <summary>Breaks an equal division where the rules leave it to the presiding officer's seat.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Choice">In favour or against.</param>
    public sealed record GiveCastingVote(VoteKey Vote, Choice Choice) : MeetingCommand;

    /// <summary>Tells the presiding officer something that nobody else sees.</summary>
    public sealed record SendPrivateSignal(SeatKey Seat, PrivateSignalKind Signal) : MeetingCommand;
}
