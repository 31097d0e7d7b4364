using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Samples;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Tests.Imports;

public sealed class RulesPresetsTests
{
    private const string Weights = """[{"seat":"AZ","weight":101},{"seat":"KZ","weight":190}]""";

    public static TheoryData<string> Keys => [.. RulesPresets.Keys];

    [Fact]
    public void Presets_are_the_five_that_the_documentation_names() => RulesPresets.Keys.ShouldBe(
        ["cis-branch-council", "eu-qualified-majority", "roberts-small-board", "un-general-assembly", "written-procedure"]);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Council_may_take_a_preset_by_its_key(string key)
    {
        var rules = Taken(key, Weights).Rules;
        rules.Key.ShouldBe(key);
        rules.Verified.ShouldBeFalse("no council confirmed it");
        Same(rules with { Weights = [] }, RulesPresets.Find(key)!);
        Articles(rules).ShouldAllBe(article => IsRussian(article.Citation.Ru) && !IsRussian(article.Citation.En));
    }

    [Fact]
    public void What_stands_beside_a_preset_replaces_that_part_of_it()
    {
        var rules = Taken("un-general-assembly", Weights, """{"speechLimit":"PT7M","version":3}""").Rules;
        (rules.Version, rules.SpeechLimit.TotalMinutes).ShouldBe((3, 7));
        rules.Quorum.ShouldBe(RulesPresets.Find("un-general-assembly")!.Quorum);
    }

    [Fact]
    public void Preset_of_the_branch_council_has_the_rules_of_the_sample() =>
        Same(RulesPresets.Find("cis-branch-council")! with { VirtualSitting = null }, SampleFiles.CouncilRead().Rules);

    [Theory]
    [InlineData("un-general-assembly", QuestionKind.Substance, "1/2 strict PresentAndVoting", "rule 85 ", TieRule.SecondVote)]
    [InlineData("un-general-assembly", QuestionKind.ImportantQuestion, "2/3 PresentAndVoting", "rule 83 ", TieRule.NotAdopted)]
    [InlineData("un-general-assembly", QuestionKind.Reconsideration, "2/3 PresentAndVoting", "rule 81 ", TieRule.NotAdopted)]
    [InlineData("un-general-assembly", QuestionKind.Appeal, "1/2 strict PresentAndVoting", "rule 71 ", TieRule.NotAdopted)]
    [InlineData("roberts-small-board", QuestionKind.Substance, "1/2 strict PresentAndVoting", "44:1", TieRule.NotAdopted)]
    [InlineData("roberts-small-board", QuestionKind.RulesChange, "2/3 PresentAndVoting", "25:2", TieRule.NotAdopted)]
    [InlineData("eu-qualified-majority", QuestionKind.Substance, "55/100 AllMembers at least 15, weight 65/100 blocked by 4", "art. 16(4) TEU", TieRule.NotAdopted)]
    [InlineData("eu-qualified-majority", QuestionKind.ImportantQuestion, "72/100 AllMembers, weight 65/100", "art. 238(2) TFEU", TieRule.NotAdopted)]
    [InlineData("eu-qualified-majority", QuestionKind.Procedural, "1/2 strict AllMembers", "240(3)", TieRule.NotAdopted)]
    public void Preset_settles_a_question_as_the_rule_that_it_cites(string key, QuestionKind question, string majority, string cited, TieRule tie)
    {
        var rule = RulesPresets.Find(key)!.For(question);
        Said(rule.Majority!).ShouldBe(majority);
        rule.Article.Citation.In(Language.English).ShouldContain(cited.Trim());
        rule.Tie.ShouldBe(tie);
    }

    private static bool IsRussian(string text) => text.Any(letter => letter is >= 'а' and <= 'я');

    private static string Said(Majority majority) =>
        $"{majority.Share}{(majority.Strict ? " strict" : "")} {majority.Base}{(majority.AtLeast is { } least ? $" at least {least}" : "")}"
        + (majority.Weighted is { } weighted ? $", weight {weighted.Share}{(weighted.BlockingMembers is { } by ? $" blocked by {by}" : "")}" : "");

    private static CouncilImport Taken(string key, string weights, string more = "{}")
    {
        var file = JsonNode.Parse(SampleFiles.Council)!;
        var rules = JsonNode.Parse(more)!.AsObject();
        (rules["preset"], rules["weights"]) = (key, JsonNode.Parse(weights));
        file["rules"] = rules;
        var read = CouncilFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        read.Error.ShouldBeNull();
        return read.Value!;
    }

    private static IEnumerable<ArticleReference> Articles(RulesOfProcedure rules) =>
    [
        rules.Quorum.Article, rules.AgendaAdoption.Article, rules.Decisions.Article, rules.Procedural.Article,
        .. rules.Questions.Select(own => own.Rule.Article),
    ];

    private static void Same(RulesOfProcedure first, RulesOfProcedure second) =>
        JsonSerializer.Serialize(first, EventJson.Options).ShouldBe(JsonSerializer.Serialize(second, EventJson.Options));
}
