using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Tests.Meetings.Counting;

/// <summary>Makes a poll of a worked case: so many seats on each side, one after the other.</summary>
internal static class WorkedPoll
{
    private static readonly string[] Sides = ["for", "against", "abstain", "disinterested", "silent", "chair"];

    public static int Present(WorkedCase worked) => Sides.Sum(side => Size(worked, side));

    public static Poll Of(WorkedCase worked)
    {
        ImmutableArray<SeatKey> members = [.. Enumerable.Range(1, worked.Number("members")).Select(number => SeatKey.Parse($"S{number}"))];
        var (sides, next) = (new Dictionary<string, ImmutableArray<SeatKey>>(), 0);
        foreach (var side in Sides)
        {
            sides[side] = members[next..(next += Size(worked, side))];
        }

        var present = members[..next];
        var attending = present.Except(sides["silent"].Take(worked.Number("left"))).ToImmutableHashSet();
        var secret = worked.Number("secret") > 0;
        var objects = worked.Majority is null;
        return new(worked.Decision, members, present, Quorum.Of(worked.Quorum, present.Length, members.Length))
        {
            Ballots = secret || objects ? ImmutableDictionary<SeatKey, Choice>.Empty : Ballots(sides),
            Objections = objects ? [.. sides["against"]] : [],
            NotInterested = [.. sides["disinterested"]],
            Attending = attending,
            AtClosing = worked.Method == SettlementMethod.SilenceProcedure ? null : Quorum.Of(worked.Quorum, attending.Count, members.Length),
            VotedInSecret = secret ? [.. sides["for"], .. sides["against"], .. sides["abstain"]] : [],
            Secret = secret ? new(worked.Number("for"), worked.Number("against"), worked.Number("abstain")) : null,
            CastingVote = worked.Text("casting") is { } casting ? new(sides["chair"].FirstOrDefault(members[0]), Choose(casting)) : null,
            Round = 1 + worked.Number("second"),
            Weights = Weights(worked, sides, members[next..]),
            Chair = sides["chair"] is [var chair] ? chair : null,
            ChairVote = worked.Text("chair") switch { "tie" => ChairVote.OnlyToBreakTie, "never" => ChairVote.Never, _ => ChairVote.AsMember },
        };
    }

    private static int Size(WorkedCase worked, string side) => side == "chair" ? worked.Text(side) is null ? 0 : 1 : worked.Number(side);

    private static ImmutableDictionary<SeatKey, Choice> Ballots(Dictionary<string, ImmutableArray<SeatKey>> sides) =>
        new[] { "for", "against", "abstain" }.SelectMany(side => sides[side].Select(seat => (seat, side)))
            .ToImmutableDictionary(cast => cast.seat, cast => Choose(cast.side));

    private static Choice Choose(string side) => side switch { "for" => Choice.InFavour, "against" => Choice.Against, _ => Choice.Abstained };

    // The first of each side carries the weight of the whole side: only sums count.
    private static ImmutableDictionary<SeatKey, long> Weights(
        WorkedCase worked, Dictionary<string, ImmutableArray<SeatKey>> sides, ImmutableArray<SeatKey> absent) =>
        new (string Fact, ImmutableArray<SeatKey> Seats)[]
            {
                ("wfor", sides["for"]), ("wagainst", sides["against"]), ("wabstain", sides["abstain"]), ("wabsent", absent),
            }
            .Where(side => worked.Text(side.Fact) is not null)
            .ToImmutableDictionary(side => side.Seats[0], side => (long)worked.Number(side.Fact));
}
