using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A vote or a consensus call was opened. Presence, quorum and rule are frozen into it.</summary>
    /// <param name="Vote">The vote's key.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Subject">About what.</param>
    /// <param name="Question">The question as put.</param>
    /// <param name="Rule">The rule that settles it.</param>
    /// <param name="Present">Members present.</param>
    /// <param name="Quorum">The quorum at this moment.</param>
    public sealed record VoteOpened(
        VoteKey Vote,
        ItemKey Item,
        VoteSubject Subject,
        BilingualText Question,
        DecisionRule Rule,
        ImmutableArray<SeatKey> Present,
        QuorumFinding Quorum) : MeetingEvent;

    /// <summary>A seat's vote was received; it is final.</summary>
    public sealed record BallotCast(VoteKey Vote, SeatKey Seat, Choice Choice) : MeetingEvent;

    /// <summary>A member objects to the consensus.</summary>
    public sealed record ObjectionRaised(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>A member declares lack of interest (незаинтересованность) in the question.</summary>
    public sealed record LackOfInterestDeclared(VoteKey Vote, SeatKey Seat) : MeetingEvent;

    /// <summary>The vote was closed and its outcome declared.</summary>
    public sealed record OutcomeDeclared(VoteKey Vote, Outcome Outcome) : MeetingEvent;
}
