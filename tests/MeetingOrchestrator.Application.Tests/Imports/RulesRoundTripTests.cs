using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Samples;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>What is written of rules is read as what it was written from.</summary>
public sealed class RulesRoundTripTests
{
    private static readonly Gen<Fraction> Share = Gen.OneOf("1/2", "1/3", "2/3", "3/4", "999/1000").Select(Fraction.Parse);
    private static readonly Gen<Duration> Length = Gen.Int[1, 99_999].Select(seconds => Duration.FromSeconds(seconds));
    private static readonly Gen<ArticleReference> Article = Gen.Int[1, 9].Select(number => new ArticleReference($"a{number}", new($"статья {number}", $"article {number}")));

    private static readonly Gen<Majority> Majority = Gen.Select(
        Share, Gen.Bool, Gen.Enum<MajorityBase>(), Gen.Int[1, 9].Nullable(), Share.Nullable(), Gen.Select(Share, Gen.Int[1, 9].Nullable()).Nullable(),
        (share, strict, of, least, turnout, weighted) => new Majority(share, strict, of)
        {
            AtLeast = least,
            Turnout = turnout,
            Weighted = weighted is { } both ? new(both.Item1, both.Item2) : null,
        });

    private static readonly Gen<DecisionRule> Decision = Gen.Select(
        Gen.OneOf(SettlementMethod.RecordedVote, SettlementMethod.ShowOfHands), Majority, Article, Gen.Bool, Gen.Enum<TieRule>(),
        (method, majority, article, alternatives, tie) => new DecisionRule(method, majority, article)
        {
            Alternatives = alternatives ? [SettlementMethod.Consensus, SettlementMethod.RollCallVote] : [],
            Tie = tie,
        });

    private static readonly Gen<QuorumRule> Quorum = Gen.Select(Share, Article, Gen.Bool, (share, article, strict) => new QuorumRule(share, article) { Strict = strict });

    private static readonly Gen<ImmutableArray<QuestionRule>> Questions = Gen.Select(Gen.Enum<QuestionKind>(), Decision, (kind, rule) => new QuestionRule(kind, rule))
        .Array[0, 4].Select(rules => rules.DistinctBy(rule => rule.Question).ToImmutableArray());

    private static readonly Gen<VotingRules> Voting = Gen.Select(
        Gen.Bool, Gen.Enum<LiveDisplay>(), Gen.Enum<RollCallStart>(), Gen.OneOf(ChairVote.AsMember, ChairVote.OnlyToBreakTie), Gen.Bool, Length, Gen.Int[2, 20], Length,
        (change, live, start, chair, lack, grace, least, silence) => new VotingRules
        {
            BallotsMayChange = change,
            Live = live,
            RollCallStart = start,
            ChairVote = chair,
            LackOfInterest = lack,
            ConnectionGrace = grace,
            SecretMinimum = least,
            SilencePeriod = silence,
        });

    private static readonly Gen<FloorRules> Floor = Gen.Select(
        Gen.Enum<SpeakerOrder>(), Gen.Enum<Domain.Meetings.Floor.SpeechKind>(), Length, Length.Nullable(), Gen.Int[1, 9].Nullable(), Gen.Enum<MotionKind>(), Gen.Bool,
        (order, speech, limit, again, times, motion, appeals) => new FloorRules
        {
            Order = order,
            Speeches = [new(speech, limit, [Domain.Councils.SeatKind.Member]) { LimitAgain = again, TimesPerItem = times }],
            Motions = [new(motion, 1, 1, 2, limit)],
            BudgetPerItem = again,
            Appeals = appeals,
        });

    private static readonly Gen<ProxyRule?> Proxies = Gen.Frequency(
        (1, Gen.Const((ProxyRule?)null)),
        (1, Gen.Select(Length, Gen.Int[1, 3], Gen.Bool, Article, (before, holder, counts, article) => (ProxyRule?)new ProxyRule(before, holder, counts, article))));

    private static readonly Gen<RulesOverlay?> Overlay = Gen.Frequency(
        (1, Gen.Const((RulesOverlay?)null)),
        (1, Gen.Select(Article, Gen.Enum<QuorumPolicy>().Nullable(), Questions, Voting, Floor, Proxies, (article, policy, questions, voting, floor, proxies) =>
            (RulesOverlay?)new RulesOverlay(new("видео", "video"), article)
            {
                QuorumPolicy = policy,
                Questions = questions,
                Voting = voting,
                Floor = proxies is null ? null : floor,
                Proxies = proxies,
            })));

    private static readonly Gen<RulesOfProcedure> Rules = Gen.Select(
        Gen.Select(Quorum, Decision, Decision, Gen.Enum<QuorumPolicy>()), Questions, Voting, Floor, Proxies, Overlay, Gen.Long[1, 1_000_000_000_000_000],
        (basis, questions, voting, floor, proxies, overlay, weight) => SampleFiles.CouncilRead().Rules with
        {
            Quorum = basis.Item1,
            QuorumToOpen = basis.Item4 == QuorumPolicy.AtVote ? null : basis.Item1,
            Decisions = basis.Item2,
            AgendaAdoption = basis.Item3,
            QuorumPolicy = basis.Item4,
            Questions = questions,
            Voting = voting,
            Floor = floor,
            Proxies = proxies,
            VirtualSitting = overlay,
            Weights = [new(SeatKey.Parse("KZ"), weight)],
        });

    [Fact]
    public void Rules_of_any_kind_are_read_as_they_were_written() => Rules.Sample(
        rules => Json(Again(rules)).ShouldBe(Json(rules)),
        iter: 300);

    [Fact]
    public void File_that_uses_every_field_is_exported_as_it_was_imported()
    {
        var file = RulesInFull.File();
        var exported = JsonNode.Parse(Written(CouncilFile.Read(RulesInFull.Bytes()).Value.ShouldNotBeNull().Rules))!["rules"]!;
        foreach (var part in new[] { "quorumToOpen", "quorumPolicy", "questions", "voting", "floor", "proxies", "weights", "virtualSitting" })
        {
            JsonNode.DeepEquals(exported[part], file["rules"]![part]).ShouldBeTrue($"{part}: {exported[part]}");
        }
    }

    private static RulesOfProcedure Again(RulesOfProcedure rules)
    {
        var read = CouncilFile.Read(Written(rules));
        read.Error.ShouldBeNull();
        return read.Value!.Rules;
    }

    private static byte[] Written(RulesOfProcedure rules)
    {
        var import = SampleFiles.CouncilRead();
        var (council, people) = import.Complete(_ => new byte[32]);
        return CouncilFileWriter.Write(council with { Rules = rules }, people.ToDictionary(person => person.Key), import.Meetings);
    }

    private static string Json(RulesOfProcedure rules) => JsonSerializer.Serialize(rules, EventJson.Options);
}
