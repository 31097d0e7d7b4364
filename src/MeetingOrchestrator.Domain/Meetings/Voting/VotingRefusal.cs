using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

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

    /// <summary>The vote stands in a stage that does not allow it.</summary>
    public sealed record WrongStage(VoteKey Vote, VoteStage Stage, ImmutableArray<VoteStage> Needed)
        : VotingRefusal("vote.wrong-stage", Vote, Stage, Needed);

    /// <summary>A vote is in progress; nothing interrupts it.</summary>
    public sealed record StillOpen(VoteKey Vote) : VotingRefusal("vote.still-open", Vote);

    /// <summary>A vote is in progress, so the roster is locked.</summary>
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

    /// <summary>The rules do not allow the question to be put so.</summary>
    public sealed record MethodNotAllowed(SettlementMethod Method, ImmutableArray<SettlementMethod> Allowed, ArticleReference Article)
        : VotingRefusal("vote.method-not-allowed", Method, Allowed, Article);

    /// <summary>A time of the vote lies in the past, or closing comes before opening.</summary>
    public sealed record TimePassed(VoteKey Vote, Instant Time) : VotingRefusal("vote.time-passed", Vote, Time);

    /// <summary>What is repeated was a vote on something else.</summary>
    public sealed record OtherSubject(VoteKey Vote, VoteKey First) : VotingRefusal("vote.other-subject", Vote, First);

    /// <summary>No lot was drawn for the first seat to be called.</summary>
    public sealed record NotDrawn(VoteKey Vote) : VotingRefusal("vote.not-drawn", Vote);

    /// <summary>The vote is held in a way that takes other answers.</summary>
    public sealed record AnsweredOtherwise(VoteKey Vote, SettlementMethod Method) : VotingRefusal("vote.answered-otherwise", Vote, Method);

    /// <summary>The rules know no lack of interest.</summary>
    public sealed record NoLackOfInterest() : VotingRefusal("vote.no-lack-of-interest");

    /// <summary>The presiding officer's seat votes only to break a tie.</summary>
    public sealed record OnlyBreaksTie(SeatKey Seat) : VotingRefusal("vote.only-breaks-tie", Seat);

    /// <summary>The presiding officer does not vote in person.</summary>
    public sealed record PresidingDoesNotVote(SeatKey Seat) : VotingRefusal("vote.presiding-does-not-vote", Seat);

    /// <summary>The seat is not called.</summary>
    public sealed record NotCalled(SeatKey Seat) : VotingRefusal("vote.not-called", Seat);

    /// <summary>The seat called has not answered.</summary>
    public sealed record SeatAnswers(SeatKey Seat) : VotingRefusal("vote.seat-answers", Seat);

    /// <summary>Nobody is left to be called.</summary>
    public sealed record AllCalled(VoteKey Vote) : VotingRefusal("vote.all-called", Vote);

    /// <summary>Seats are left to be called.</summary>
    public sealed record SeatsToCall(ImmutableArray<SeatKey> Seats) : VotingRefusal("vote.seats-to-call", Seats);

    /// <summary>What the vote decided is in force.</summary>
    public sealed record InForce(VoteKey Vote) : VotingRefusal("vote.in-force", Vote);

    /// <summary>The votes are equally divided, and the casting vote is not given.</summary>
    public sealed record CastingVoteAwaited(VoteKey Vote, SeatKey Seat) : VotingRefusal("vote.casting-vote-awaited", Vote, Seat);

    /// <summary>A casting vote takes a side.</summary>
    public sealed record CastingVoteTakesSide(int Choice) : VotingRefusal("vote.casting-vote-takes-side", Choice);

    /// <summary>There is no tie that a casting vote breaks.</summary>
    public sealed record NoTieToBreak(VoteKey Vote) : VotingRefusal("vote.no-tie-to-break", Vote);

    /// <summary>There is no such signal.</summary>
    public sealed record UnknownSignal(int Signal) : VotingRefusal("vote.unknown-signal", Signal);

    /// <summary>The question is put in another vote.</summary>
    public sealed record SubjectPending(VoteKey Vote) : VotingRefusal("vote.subject-pending", Vote);

    /// <summary>Too few voters for a ballot to stay secret.</summary>
    public sealed record TooFewForSecret(int Voters, int Minimum) : VotingRefusal("vote.too-few-for-secret", Voters, Minimum);

    /// <summary>The ballot box is not opened.</summary>
    public sealed record NotCounted(VoteKey Vote) : VotingRefusal("vote.not-counted", Vote);

    /// <summary>The ballot box was opened, with other numbers.</summary>
    public sealed record AlreadyCounted(VoteKey Vote) : VotingRefusal("vote.already-counted", Vote);

    /// <summary>The numbers of the box are not those of the voters.</summary>
    public sealed record SecretCountWrong(VoteKey Vote, int Voters) : VotingRefusal("vote.secret-count-wrong", Vote, Voters);

    /// <summary>The silence procedure lasts longer.</summary>
    public sealed record SilenceRuns(VoteKey Vote, Instant Until) : VotingRefusal("silence.runs", Vote, Until);

    /// <summary>The rules ask for a longer silence.</summary>
    public sealed record SilenceTooShort(VoteKey Vote, Instant Earliest) : VotingRefusal("silence.too-short", Vote, Earliest);

    /// <summary>A silence procedure is not settled.</summary>
    public sealed record SilencePending(ImmutableArray<VoteKey> Votes) : VotingRefusal("silence.pending", Votes);

    /// <summary>Whoever holds the seat's proxy is away.</summary>
    public sealed record ProxyHolderAbsent(SeatKey Seat, SeatKey Holder) : VotingRefusal("vote.proxy-holder-absent", Seat, Holder);

    /// <summary>Delegations that have not answered lost their connection lately.</summary>
    public sealed record SeatsDropped(ImmutableArray<SeatKey> Seats, Instant Until) : VotingRefusal("vote.seats-dropped", Seats, Until);

    /// <summary>Delegations are named as dropped that are not.</summary>
    public sealed record NobodyDropped(ImmutableArray<SeatKey> Seats) : VotingRefusal("vote.nobody-dropped", Seats);

    /// <summary>There are no such means.</summary>
    public sealed record UnknownMeans(int Means) : VotingRefusal("vote.unknown-means", Means);

    /// <summary>It must be known who enters or confirms.</summary>
    public sealed record PersonNeeded() : VotingRefusal("vote.person-needed");

    /// <summary>Whoever entered the vote cannot confirm it.</summary>
    public sealed record SamePerson(SeatKey Seat) : VotingRefusal("vote.same-person", Seat);

    /// <summary>Another choice was entered.</summary>
    public sealed record ConfirmedOtherwise(SeatKey Seat) : VotingRefusal("vote.confirmed-otherwise", Seat);

    /// <summary>No vote was entered for the seat.</summary>
    public sealed record NothingWritten(SeatKey Seat) : VotingRefusal("vote.nothing-written", Seat);

    /// <summary>Votes that were entered wait for a second person.</summary>
    public sealed record WrittenUnconfirmed(ImmutableArray<SeatKey> Seats) : VotingRefusal("vote.written-unconfirmed", Seats);
}
