using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ReconsiderationTests
{
    private static readonly DecisionKey D1 = DecisionKey.Parse("d1");
    private static readonly DecisionKey D3 = DecisionKey.Parse("d3");

    [Fact]
    public void Reconsideration_opens_a_linked_item_after_the_one_under_discussion_and_the_decision_stands()
    {
        var scenario = From("reconsidering");
        var item = scenario.State.Agenda.Items[^1];
        (item.Key, item.Reconsiders, item.Title).ShouldBe((ItemKey.Parse("5"), D1, Sample.Text("item 4")));
        var decision = scenario.State.Decisions.Find(D1)!;
        (decision.State, decision.Number, decision.Reopened!.Item).ShouldBe((DecisionState.Adopted, "25/1", ItemKey.Parse("5")));
        scenario.When(Give.OpenReconsiderationVote("v9", "d1")).ThenRefused("decision.already-reopened", D1);
        scenario.When(Give.Close()).ThenRefused("meeting.items-remain");
    }

    [Fact]
    public void Only_a_decision_that_was_taken_is_reconsidered()
    {
        From("amending a draft").When(Give.OpenReconsiderationVote("v9", "d1")).ThenRefused("decision.not-settled");
        From("amending a draft").When(Give.OpenReconsiderationVote("v9", "d9")).ThenRefused("decision.unknown");
    }

    [Fact]
    public void Replacement_is_drafted_under_the_linked_item_and_only_one()
    {
        From("bound by a decision").When(Replacement("4")).ThenRefused("decision.not-reopened", D1);
        var scenario = From("reconsidering");
        scenario.When(Replacement("4")).ThenRefused("decision.other-reopened-item", D1, ItemKey.Parse("5"));
        scenario.Given(Replacement("5"));
        scenario.When(Give.Decision(Give.Points("d2", "other") with { Item = ItemKey.Parse("5"), Reconsiders = D1 }))
            .ThenRefused("decision.replacement-drafted", D1, D3);
    }

    [Fact]
    public void Adopted_replacement_supersedes_and_frees_of_the_old_obligations()
    {
        var scenario = From("putting a replacement").Given(Give.CloseVote("v3")).When(Give.Declare("v3"));
        scenario.Verdict.Events[^1].ShouldBe(new DecisionSuperseded(D1, D3));
        var old = scenario.State.Decisions.Find(D1)!;
        (old.State, old.SupersededBy, old.Reopened).ShouldBe((DecisionState.Adopted, D3, null));
        scenario.State.Decisions.Find(D3)!.Number.ShouldBe("25/2");
        scenario.When(Give.Report("o1", "AZ")).ThenRefused("decision.superseded", D1, D3);
        scenario.When(Give.OpenReconsiderationVote("v9", "d1", "5")).ThenRefused("decision.superseded");
        scenario.State.Decisions.Binds(scenario.State.Decisions.Obligations[ObligationKey.Parse("o1")]).ShouldBeFalse();
    }

    [Fact]
    public void Rejected_replacement_leaves_the_old_decision_as_it_was()
    {
        var scenario = From("putting a replacement").Given(Give.Object("v3", "KZ"), Give.CloseVote("v3"), Give.Declare("v3"));
        var old = scenario.State.Decisions.Find(D1)!;
        (old.State, old.SupersededBy, old.Reopened).ShouldBe((DecisionState.Adopted, null, null));
        scenario.When(Give.OpenReconsiderationVote("v9", "d1", "5")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Agenda_without_room_takes_no_linked_item()
    {
        var full = Scenario.AgendaAdopted().Given(Enumerable.Range(5, 194).SelectMany(number => new[]
        {
            Give.AmendAgenda($"a{number}", "AM", Give.Add($"{number}")),
        })).Given(Give.OpenItem("4")).Given(Enumerable.Range(5, 194).SelectMany(number => new[]
        {
            Give.OpenAgendaAmendmentVote($"v{number}", $"a{number}", "4"), Give.CloseVote($"v{number}"), Give.Declare($"v{number}"),
        })).Given(
            Give.Decision("d1"), Give.Approve("d1", Language.Russian), Give.Approve("d1", Language.English), Give.OpenDecisionVote("v", "d1"), Give.CloseVote("v"), Give.Declare("v"));
        full.State.Agenda.Items.Length.ShouldBe(200);
        full.When(Give.OpenReconsiderationVote("again", "d1")).ThenRefused("agenda.too-many-items", 200);
    }

    private static MeetingCommand Replacement(string item) =>
        Give.Decision(Give.Points("d3", "inform") with { Item = ItemKey.Parse(item), Reconsiders = D1 });

    private static Scenario From(string point) => DecisionsGenerator.Points.Single(other => other.Name == point).Scenario.Again();
}
