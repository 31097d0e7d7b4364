using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A vote was proposed.</summary>
    public sealed record VoteProposed(
        VoteKey Vote,
        ItemKey Item,
        VoteSubject Subject,
        BilingualText Question,
        SettlementMethod? Method = null,
        Instant? OpensAt = null,
        Instant? ClosesAt = null) : MeetingEvent;

    /// <summary>A vote that was proposed was withdrawn.</summary>
    public sealed record VoteWithdrawn(VoteKey Vote) : MeetingEvent;

    /// <summary>A vote, a consensus call or a silence procedure was opened. Presence, quorum and rule are frozen into it.</summary>
    /// <param name="Vote">The vote's key.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Subject">About what.</param>
    /// <param name="Question">The question as put.</param>
    /// <param name="Rule">The rule that settles it, with the method that was chosen.</param>
    /// <param name="Present">Members present, and those represented by proxy; all members in a silence procedure.</param>
    /// <param name="Quorum">The quorum at this moment.</param>
    /// <param name="ClosesAt">When it is closed by itself; null where the presiding officer closes it.</param>
    /// <param name="RerunOf">The annulled vote that it repeats; null where it repeats none.</param>
    /// <param name="Presiding">The presiding officer's seat.</param>
    /// <param name="Round">Which time the question is put, from 1, where an equal division leads to a second vote.</param>
    public sealed record VoteOpened(
        VoteKey Vote,
        ItemKey Item,
        VoteSubject Subject,
        BilingualText Question,
        DecisionRule Rule,
        ImmutableArray<SeatKey> Present,
        QuorumFinding Quorum,
        Instant? ClosesAt = null,
        VoteKey? RerunOf = null,
        SeatKey? Presiding = null,
        int Round = 1) : MeetingEvent
    {
        /// <summary>Proxies in force: each grantor is among those present, and answers through its holder.</summary>
        public ImmutableArray<VoteProxy> Proxies { get; init; } = [];

        /// <summary>The order in which seats are called; empty unless it is a roll-call vote.</summary>
        public ImmutableArray<SeatKey> Order { get; init; } = [];
    }

    /// <summary>The vote was paused.</summary>
    public sealed record VotePaused(VoteKey Vote, BilingualText Reason) : MeetingEvent;

    /// <summary>The vote was resumed.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="ClosesAt">When it is closed by itself now; null where the presiding officer closes it.</param>
    public sealed record VoteResumed(VoteKey Vote, Instant? ClosesAt = null) : MeetingEvent;

    /// <summary>The vote was closed.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Attending">The members frozen into it that were still there, or represented.</param>
    public sealed record VoteClosed(VoteKey Vote, ImmutableArray<SeatKey> Attending) : MeetingEvent
    {
        /// <summary>Delegations whose connection was lost lately and that were knowingly not waited for.</summary>
        public ImmutableArray<SeatKey> DespiteDropped { get; init; } = [];
    }

    /// <summary>The outcome of a vote was declared.</summary>
    public sealed record OutcomeDeclared(VoteKey Vote, Outcome Outcome) : MeetingEvent;

    /// <summary>The vote was annulled; its answers stay in the record and count for nothing.</summary>
    public sealed record VoteAnnulled(VoteKey Vote, BilingualText Reason) : MeetingEvent;
}
