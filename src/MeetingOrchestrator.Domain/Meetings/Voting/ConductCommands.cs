using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Proposes a vote, to be opened later by the presiding officer or at a time.</summary>
    /// <param name="Vote">The vote's key.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Subject">About what.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Method">How it is put, one of those that the rules allow; null as the rules say first.</param>
    /// <param name="OpensAt">When the service opens it; null where the presiding officer does.</param>
    /// <param name="ClosesAt">When the service closes it; null where the presiding officer does.</param>
    public sealed record ProposeVote(
        VoteKey Vote,
        ItemKey Item,
        VoteSubject Subject,
        BilingualText Question,
        SettlementMethod? Method = null,
        Instant? OpensAt = null,
        Instant? ClosesAt = null) : MeetingCommand;

    /// <summary>Withdraws a vote that was proposed.</summary>
    public sealed record WithdrawVote(VoteKey Vote) : MeetingCommand;

    /// <summary>Opens a vote that was not proposed before: a vote, a consensus call, or a silence procedure.</summary>
    /// <param name="Vote">The vote's key.</param>
    /// <param name="Item">Under which item.</param>
    /// <param name="Subject">About what.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Method">How it is put, one of those that the rules allow; null as the rules say first.</param>
    /// <param name="ClosesAt">When the service closes it; null where the presiding officer does, and after the period of the rules for a silence procedure.</param>
    /// <param name="RerunOf">The annulled vote that is held again; null where none is.</param>
    /// <param name="Draw">The lot, any number from 0, where a roll-call vote begins with a seat drawn. The application puts it in; what a person gives is not used.</param>
    public sealed record OpenVote(
        VoteKey Vote,
        ItemKey Item,
        VoteSubject Subject,
        BilingualText Question,
        SettlementMethod? Method = null,
        Instant? ClosesAt = null,
        VoteKey? RerunOf = null,
        int? Draw = null) : MeetingCommand;

    /// <summary>Opens a vote that was proposed.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="Draw">As in <see cref="OpenVote"/>.</param>
    public sealed record OpenProposedVote(VoteKey Vote, int? Draw = null) : MeetingCommand;

    /// <summary>Pauses a vote; its time does not run meanwhile.</summary>
    public sealed record PauseVote(VoteKey Vote, BilingualText Reason) : MeetingCommand;

    /// <summary>Resumes a vote with the time that was left.</summary>
    public sealed record ResumeVote(VoteKey Vote) : MeetingCommand;

    /// <summary>Closes a vote: nobody answers any more. Its outcome is declared next.</summary>
    /// <param name="Vote">The vote.</param>
    /// <param name="DespiteDropped">The delegations whose connection was lost lately and that are not waited for: exactly those, so that none is overlooked.</param>
    public sealed record CloseVote(VoteKey Vote, ImmutableArray<SeatKey>? DespiteDropped = null) : MeetingCommand;

    /// <summary>Declares the outcome of a vote that is closed; what follows from it takes effect at once.</summary>
    public sealed record DeclareOutcome(VoteKey Vote) : MeetingCommand;

    /// <summary>Annuls a vote. Its answers stay in the record; it may be held again under another key.</summary>
    public sealed record AnnulVote(VoteKey Vote, BilingualText Reason) : MeetingCommand;
}
