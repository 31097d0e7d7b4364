using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Counts a vote. Every list is in the order frozen into the vote, which is the Russian protocol order.</summary>
public static class Count
{
    /// <summary>The outcome of a vote as it stands.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="composition">The composition, with its rules.</param>
    /// <param name="presentNow">Seats present at closing; a member that left without having taken a side counts no more for the quorum.</param>
    public static Outcome Of(Vote vote, Composition composition, IReadOnlyCollection<SeatKey> presentNow)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(presentNow);
        var attending = vote.Present.Where(seat => TookSide(vote, seat) || presentNow.Contains(seat)).ToList();
        var atClosing = Quorum.Find(composition, attending);
        var tally = VoteMethod.IsSettledByObjection(vote.Method) ? Consensus(vote, attending) : Recorded(vote);
        var (baseCount, required) = Arithmetic(vote, tally, composition);
        var kind = !atClosing.Satisfied ? OutcomeKind.NoQuorum
            : VoteMethod.IsSettledByObjection(vote.Method) ? Settle(tally)
            : Settle(vote, tally, required!.Value);
        return new(kind, tally, baseCount, required, vote.Rule, kind == OutcomeKind.NoQuorum ? atClosing : vote.Quorum) { CastingVote = vote.CastingVote };
    }

    private static bool TookSide(Vote vote, SeatKey seat) =>
        vote.Ballots.ContainsKey(seat) || vote.Objections.Contains(seat) || vote.NotInterested.Contains(seat);

    private static Tally Recorded(Vote vote) => new(
        Chose(vote, Choice.InFavour),
        Chose(vote, Choice.Against),
        Chose(vote, Choice.Abstained),
        Where(vote, seat => !TookSide(vote, seat)),
        Where(vote, vote.NotInterested.Contains));

    // Silence is consent only of those who are there to hear the question.
    private static Tally Consensus(Vote vote, List<SeatKey> attending) => new(
        Where(vote, seat => !TookSide(vote, seat) && attending.Contains(seat)),
        Where(vote, vote.Objections.Contains),
        [],
        Where(vote, seat => !attending.Contains(seat)),
        Where(vote, vote.NotInterested.Contains));

    private static ImmutableArray<SeatKey> Chose(Vote vote, Choice choice) =>
        Where(vote, seat => vote.Ballots.TryGetValue(seat, out var cast) && cast == choice);

    private static ImmutableArray<SeatKey> Where(Vote vote, Func<SeatKey, bool> stands) => [.. vote.Present.Where(stands)];

    private static (int? BaseCount, int? Required) Arithmetic(Vote vote, Tally tally, Composition composition)
    {
        if (VoteMethod.IsSettledByObjection(vote.Method) || vote.Rule.Majority is not { } majority)
        {
            return (null, null);
        }

        var count = majority.Base switch
        {
            MajorityBase.PresentAndVoting => tally.InFavour.Length + tally.Against.Length,
            MajorityBase.Present => vote.Present.Length,
            _ => composition.Members.Count(),
        };
        return (count, majority.Share.Of(count, majority.Strict));
    }

    private static OutcomeKind Settle(Tally tally) =>
        !tally.Against.IsEmpty ? OutcomeKind.BlockedByObjection
        : tally.InFavour.IsEmpty ? OutcomeKind.NoVotes
        : OutcomeKind.Adopted;

    private static OutcomeKind Settle(Vote vote, Tally tally, int required) =>
        tally.InFavour.IsEmpty && tally.Against.IsEmpty ? OutcomeKind.NoVotes
        : vote.Rule.Tie == TieRule.CastingVote && tally.InFavour.Length == tally.Against.Length ? vote.CastingVote?.Choice switch
        {
            null => OutcomeKind.Tie,
            Choice.InFavour => OutcomeKind.Adopted,
            _ => OutcomeKind.Rejected,
        }
        : tally.InFavour.Length >= required ? OutcomeKind.Adopted
        : OutcomeKind.Rejected;
}
