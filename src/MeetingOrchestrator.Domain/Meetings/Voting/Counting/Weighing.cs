using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The majority of weights. In a secret ballot nobody's weight is known, so none stands in favour; registration refuses such rules.</summary>
internal static class Weighing
{
    public static WeightFinding? Of(Poll poll, Majority majority, Tally tally)
    {
        if (majority.Weighted is not { } weighted)
        {
            return null;
        }

        SeatKey[] counted = majority.Base switch
        {
            MajorityBase.PresentAndVoting => [.. tally.InFavour, .. tally.Against],
            MajorityBase.Present => [.. tally.InFavour, .. tally.Against, .. tally.Abstained, .. tally.NotVoting, .. tally.VotedInSecret],
            _ => [.. poll.Members.Except(tally.NotInterested)],
        };
        var (inFavour, whole) = (Sum(poll, tally.InFavour), Sum(poll, counted));
        var required = ((whole * weighted.Share.Numerator) + weighted.Share.Denominator - 1) / weighted.Share.Denominator;
        var blocking = counted.Length - tally.InFavour.Length;
        // Without any weight the share of it would be reached by nobody's vote.
        var reached = whole > 0 && inFavour >= required;
        return new(
            long.CreateSaturating(inFavour), long.CreateSaturating(whole), long.CreateSaturating(required), blocking, weighted.BlockingMembers,
            reached || blocking < weighted.BlockingMembers);
    }

    // 128 bits hold the weights of more seats than there can be, times any denominator of a share.
    private static Int128 Sum(Poll poll, IEnumerable<SeatKey> seats) =>
        seats.Aggregate(Int128.Zero, (sum, seat) => sum + poll.Weights.GetValueOrDefault(seat));
}
