using MeetingOrchestrator.Application.Imports.Reading;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether the rules on votes, speeches and motions contradict neither each other nor the council.</summary>
internal static class VotingRuleChecks
{
    // Elapsed times that must be more than nothing; a grace or a period before the meeting may be none.
    private static readonly HashSet<string> Lasting = ["limit", "limitAgain", "budgetPerItem", "silencePeriod"];

    public static IEnumerable<Finding> Of(FileNode file)
    {
        var rules = file["rules"];
        var decisions = rules.Descendants().Where(node => node.Find("method") is not null).ToList();
        return
        [
            .. decisions.SelectMany(Decision),
            .. decisions.Where(rule => NeverVotes(rules) && rule.Find("tie")?.Text == "casting-vote")
                .Select(rule => new Finding(rule["tie"], Codes.CastingVoteUnused)),
            .. Repetitions(rules),
            .. Weights(file, decisions),
            .. rules.Descendants().Where(node => node.Name is { } name && Lasting.Contains(name))
                .Where(node => !Lengths.TryRead(node.Text, out var length) || length <= Duration.Zero)
                .Select(node => new Finding(node, Codes.NotALength, node.Text, "PT10M")),
        ];
    }

    private static IEnumerable<Finding> Decision(FileNode rule)
    {
        var methods = (rule.Find("alternatives")?.Children() ?? []).Prepend(rule["method"]).ToList();
        var majority = rule.Find("majority");
        var votes = methods.Any(method => method.Text is not ("consensus" or "silence-procedure"));
        if (votes && majority is null)
        {
            yield return new Finding(rule, Codes.MajorityMissing, "majority");
        }

        if (!votes && majority is not null)
        {
            yield return new Finding(majority, Codes.MajorityUnused, "majority");
        }

        if (majority?["share"].Text.Split('/') is [var above, var below] && above == below && majority["strict"].Element.GetBoolean())
        {
            yield return new Finding(majority["strict"], Codes.MajorityImpossible, "strict", "false");
        }

        if (majority?.Find("weighted") is not null && methods.FirstOrDefault(method => method.Text == "secret-ballot") is { } secret)
        {
            yield return new Finding(secret, Codes.SecretWeights);
        }
    }

    private static bool NeverVotes(FileNode rules) => rules.Find("voting")?.Find("chairVote")?.Text == "never";

    // The rules themselves and the special ones for video each name a kind, a motion or a rank once.
    private static IEnumerable<Finding> Repetitions(FileNode rules) =>
        new[] { rules, rules.Find("virtualSitting") }.OfType<FileNode>().SelectMany(level => (IEnumerable<Finding>)
        [
            .. Repeated.In(Each(level.Find("questions"), "question"), Codes.RuleRepeated),
            .. Repeated.In(Each(level.Find("floor")?.Find("speeches"), "kind"), Codes.RuleRepeated),
            .. Repeated.In(Each(level.Find("floor")?.Find("motions"), "kind"), Codes.RuleRepeated),
            .. Repeated.In(Each(level.Find("floor")?.Find("motions"), "rank"), Codes.RankRepeated),
            .. Repeated.In(Each(level.Find("weights"), "seat"), Codes.RuleRepeated),
        ]);

    private static IEnumerable<FileNode> Each(FileNode? list, string name) => list?.Children().Select(one => one[name]) ?? [];

    private static IEnumerable<Finding> Weights(FileNode file, List<FileNode> decisions)
    {
        var weights = file["rules"].Find("weights")?.Children().ToList() ?? [];
        var others = file["seats"].Children().Where(seat => seat["kind"].Text != "member").Select(seat => seat["key"].Text).ToHashSet();
        var asked = decisions.Select(rule => rule.Find("majority")?.Find("weighted")).OfType<FileNode>().FirstOrDefault();
        return
        [
            .. weights.Where(weight => others.Contains(weight["seat"].Text))
                .Select(weight => new Finding(weight["seat"], Codes.WeightOfMembersAlone, weight["seat"].Text)),
            .. asked is not null && weights.All(weight => weight["weight"].Element.GetInt64() == 0)
                ? new[] { new Finding(asked, Codes.WeightsMissing, "weights") }
                : [],
        ];
    }
}
