using System.Collections.Immutable;
using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings.Counting;

/// <summary>Polls of one to twelve members under any rule, and what each member did.</summary>
internal static class PollGenerator
{
    private static readonly Gen<Fraction> Share = Gen.OneOf("1/2", "1/2", "1/3", "2/3", "3/4", "55/100", "1/1", "997/1000").Select(Fraction.Parse);

    public static readonly Gen<Majority> Majority = Gen.Select(
        Share, Gen.Bool, Gen.Enum<MajorityBase>(), Gen.Int[1, 6].Nullable(0.8), Share.Nullable(0.8),
        (share, strict, of, least, turnout) => new Majority(share, strict, of) { AtLeast = least, Turnout = turnout });

    private static readonly Gen<WeightedMajority?> Weighted = Gen.Frequency(
        (1, Gen.Const((WeightedMajority?)null)),
        (1, Gen.Select(Share, Gen.Int[1, 5].Nullable(0.5), (share, block) => (WeightedMajority?)new WeightedMajority(share, block))));

    private static readonly Gen<long> Weight = Gen.Frequency((8, Gen.Long[0, 20]), (1, Gen.Const(long.MaxValue)));

    /// <summary>Marks as in <c>CountTests</c>: + - 0 n and . ; x is a member that is absent, l one that left without having voted.</summary>
    private static readonly Gen<char> Mark = Gen.OneOf('+', '+', '-', '-', '0', 'n', '.', 'x', 'l');

    /// <summary>Polls put by any method.</summary>
    public static readonly Gen<Poll> Any = Gen.Select(Gen.Enum<SettlementMethod>(), Gen.Bool, (method, weighted) => (method, weighted))
        .SelectMany(put => Of(put.method, put.weighted && put.method != SettlementMethod.SecretBallot));

    /// <summary>Polls in which votes are given by name.</summary>
    public static readonly Gen<Poll> Named = Of(SettlementMethod.RecordedVote, true);

    /// <summary>Polls in which votes are given by name, and no weights count.</summary>
    public static readonly Gen<Poll> Unweighted = Of(SettlementMethod.RecordedVote, false);

    private static Gen<Poll> Of(SettlementMethod method, bool weighted) => Gen.Select(
        Majority, weighted ? Weighted : Gen.Const((WeightedMajority?)null), Gen.Enum<TieRule>(), Mark.Array[1, 12], Weight.Array[12], Share,
        Gen.Select(Gen.Enum<ChairVote>(), Gen.Int[1, 2], Gen.Enum<Choice>().Nullable()),
        (majority, weights, tie, marks, weight, quorum, rest) => Make(
            new DecisionRule(method, majority with { Weighted = weights }, new("rule", Sample.Text("rule"))) { Tie = tie }, marks, weight, new(quorum, Sample.QuorumArticle))
            with
        {
            ChairVote = rest.Item1,
            Round = rest.Item2,
            CastingVote = rest.Item3 is { } choice ? new(SeatKey.Parse("S0"), choice) : null,
        });

    private static Poll Make(DecisionRule rule, char[] marks, long[] weights, QuorumRule quorum)
    {
        ImmutableArray<SeatKey> members = [.. marks.Select((_, index) => SeatKey.Parse($"S{index}"))];
        var marked = members.Zip(marks).ToList();
        ImmutableArray<SeatKey> Marked(string among) => [.. marked.Where(pair => among.Contains(pair.Second, StringComparison.Ordinal)).Select(pair => pair.First)];
        var (entitled, attending) = (Marked("+-0n.l"), Marked("+-0n."));
        var (byName, secret) = (rule.Method is SettlementMethod.RecordedVote or SettlementMethod.ShowOfHands or SettlementMethod.RollCallVote, rule.Method == SettlementMethod.SecretBallot);
        return new(rule, members, entitled, Quorum.Of(quorum, entitled.Length, members.Length))
        {
            Ballots = byName
                ? marked.Where(pair => "+-0".Contains(pair.Second, StringComparison.Ordinal)).ToImmutableDictionary(
                    pair => pair.First, pair => pair.Second switch { '+' => Choice.InFavour, '-' => Choice.Against, _ => Choice.Abstained })
                : ImmutableDictionary<SeatKey, Choice>.Empty,
            Objections = byName || secret ? [] : [.. Marked("-")],
            NotInterested = [.. Marked("n")],
            Attending = [.. attending],
            AtClosing = Quorum.Of(quorum, attending.Length, members.Length),
            VotedInSecret = secret ? [.. Marked("+-0")] : [],
            Secret = secret ? new(Marked("+").Length, Marked("-").Length, Marked("0").Length) : null,
            Weights = members.Zip(weights).ToImmutableDictionary(pair => pair.First, pair => pair.Second),
            Chair = members[0],
        };
    }
}
