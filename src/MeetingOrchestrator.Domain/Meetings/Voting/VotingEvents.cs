using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A seat's vote was received; it is final unless the rules allow to change it.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Seat">The seat whose vote it is; whoever gave the command may hold its proxy.</param>
    /// <param name="Choice">The choice.</param>
    /// <param name="Written">By what means it reached the secretary outside the room; null where it was cast in it.</param>
    public sealed record BallotCast(VoteKey Vote, SeatKey Seat, Choice Choice, WrittenMeans? Written = null) : MeetingEvent;

    /// <summary>A seat changed its vote; only this one counts.</summary>
    public sealed record BallotChanged(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingEvent;

    /// <summary>A member objects to the consensus.</summary>
    public sealed record ObjectionRaised(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>A member declares lack of interest (незаинтересованность) in the question.</summary>
    public sealed record LackOfInterestDeclared(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>A seat was called to vote.</summary>
    public sealed record SeatCalledToVote(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>The seat called passed or was silent.</summary>
    public sealed record VotePassed(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>The presiding officer's seat broke an equal division.</summary>
    public sealed record CastingVoteGiven(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingEvent;

    /// <summary>
    /// A delegation told the presiding officer something in private. No words: what a delegation confides is not for a record that is
    /// handed out, and the kind is enough to ask it. Shown to the presiding officer alone.
    /// </summary>
    /// <param name="Seat">Who.</param>
    /// <param name="Signal">What.</param>
    /// <param name="Vote">The vote that the sitting is held up by; null when there is none.</param>
    /// <param name="Item">The item under discussion; null between items.</param>
    public sealed record PrivateSignalSent(SeatKey Seat, PrivateSignalKind Signal, VoteKey? Vote, ItemKey? Item) : MeetingEvent, IForPresidingOfficer;
}
