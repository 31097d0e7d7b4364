using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Why a question cannot be put, answered or settled so.</summary>
public abstract record VotingRefusal : Refusal
{
    private VotingRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Another vote has this key.</summary>
    public sealed record Repeated(VoteKey Vote) : VotingRefusal("vote.repeated", Vote);

    /// <summary>There is no such vote.</summary>
    public sealed record Unknown(VoteKey Vote) : VotingRefusal("vote.unknown", Vote);

    /// <summary>There is no such election.</summary>
    public sealed record UnknownElection(ElectionKey Election) : VotingRefusal("election.unknown", Election);

    /// <summary>The vote is closed.</summary>
    public sealed record NotOpen(VoteKey Vote) : VotingRefusal("vote.not-open", Vote);

    /// <summary>A vote is open; nothing interrupts it.</summary>
    public sealed record StillOpen(VoteKey Vote) : VotingRefusal("vote.still-open", Vote);

    /// <summary>A vote is open, so the roster is locked.</summary>
    public sealed record RosterLocked(SeatKey Seat, VoteKey Vote) : VotingRefusal("vote.roster-locked", Seat, Vote);

    /// <summary>No roll call established who is present.</summary>
    public sealed record NoRollCall() : VotingRefusal("vote.no-roll-call");

    /// <summary>Too few members are present.</summary>
    public sealed record NotQuorate(int Present, int Members, int Required, Fraction Share, ArticleReference Article)
        : VotingRefusal("vote.not-quorate", Present, Members, Required, Share, Article);

    /// <summary>The agenda is adopted under the item that is for it.</summary>
    public sealed record NotAdoptionItem(ItemKey Item) : VotingRefusal("vote.not-adoption-item", Item);

    /// <summary>The agenda is not adopted.</summary>
    public sealed record AgendaNotAdopted() : VotingRefusal("vote.agenda-not-adopted");

    /// <summary>The draft belongs to another item.</summary>
    public sealed record OtherItem(DecisionKey Decision, ItemKey Item) : VotingRefusal("vote.other-item", Decision, Item);

    /// <summary>Both languages of the text are not approved at the version put.</summary>
    public sealed record TextNotInParity(DecisionKey Decision, int Put, int Current)
        : VotingRefusal("vote.text-not-in-parity", Decision, Put, Current);

    /// <summary>The seat has no decisive vote.</summary>
    public sealed record NotAMember(SeatKey Seat) : VotingRefusal("vote.not-a-member", Seat);

    /// <summary>The seat was not present when the vote was opened.</summary>
    public sealed record NotPresent(SeatKey Seat) : VotingRefusal("vote.not-present", Seat);

    /// <summary>The question is settled by consensus.</summary>
    public sealed record ConsensusTakesNoBallots(VoteKey Vote) : VotingRefusal("vote.consensus-takes-no-ballots", Vote);

    /// <summary>The question is settled by a recorded vote.</summary>
    public sealed record BallotTakesNoObjections(VoteKey Vote) : VotingRefusal("vote.ballot-takes-no-objections", Vote);

    /// <summary>There is no such choice.</summary>
    public sealed record UnknownChoice(Choice Choice) : VotingRefusal("vote.unknown-choice", (int)Choice);

    /// <summary>The seat has voted.</summary>
    public sealed record AlreadyCast(SeatKey Seat) : VotingRefusal("vote.already-cast", Seat);

    /// <summary>The seat has objected.</summary>
    public sealed record AlreadyObjected(SeatKey Seat) : VotingRefusal("vote.already-objected", Seat);

    /// <summary>The seat has declared lack of interest.</summary>
    public sealed record LackOfInterestDeclared(SeatKey Seat) : VotingRefusal("vote.lack-of-interest-declared", Seat);
}
