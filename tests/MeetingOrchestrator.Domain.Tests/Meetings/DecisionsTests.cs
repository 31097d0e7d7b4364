using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class DecisionsTests
{
    private static readonly DecisionKey D1 = DecisionKey.Parse("d1");

    [Fact]
    public void New_version_of_a_draft_loses_its_approvals()
    {
        var scenario = Scenario.Deciding();
        scenario.State.Decisions.Find(D1)!.Text.IsInParity.ShouldBeTrue();
        scenario.When(Give.Decision("d1")).ThenNothing();
        scenario.Given(Give.Decision("d1", document: "the schedule"));
        scenario.State.Decisions.Find(D1)!.Text.ShouldBe(new ParityText(Sample.Text("the schedule"), 2));
        scenario.When(Give.Approve("d1", Language.Russian, 1)).ThenRefused("decision.stale-version", D1, 1, 2);
        scenario.When(Give.Approve("d1", Language.Russian, 2)).Then(new DecisionTextApproved(D1, Language.Russian, 2));
        scenario.When(Give.Approve("d1", Language.Russian, 2)).ThenNothing();
    }

    [Fact]
    public void Draft_belongs_to_an_item_of_the_agenda()
    {
        Scenario.Deciding().When(Give.Decision("d2", "9")).ThenRefused("item.unknown", ItemKey.Parse("9"));
        Scenario.Deciding().When(Give.Approve("d2", Language.Russian)).ThenRefused("decision.unknown");
    }

    [Fact]
    public void Draft_is_locked_during_its_vote_and_for_ever_after()
    {
        var scenario = Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Decision("d1", document: "other")).ThenRefused("decision.under-vote", D1);
        scenario.Given(Give.Decision("d2"), Give.CloseVote("v1"), Give.Declare("v1"));
        scenario.When(Give.Decision("d1", document: "other")).ThenRefused("decision.already-settled", D1, DecisionState.Adopted);
        scenario.When(Give.Approve("d1", Language.English)).ThenRefused("decision.already-settled");
    }

    [Fact]
    public void Separate_opinion_is_attached_once_by_a_member_to_a_settled_decision()
    {
        var scenario = Scenario.Deciding();
        scenario.When(Give.Opinion("d1", "AM")).ThenRefused("decision.not-settled", D1);
        scenario.Given(Give.OpenDecisionVote("v1", "d1"), Give.CloseVote("v1"), Give.Declare("v1"));
        scenario.When(Give.Opinion("d1", "AM")).Then(new SeparateOpinionAttached(D1, Sample.Key("AM"), Sample.Text("opinion")));
        scenario.When(Give.Opinion("d1", "AM")).ThenRefused("opinion.already-attached", D1, Sample.Key("AM"));
        scenario.When(Give.Opinion("d1", "TM")).ThenRefused("opinion.members-only", Sample.Key("TM"));
        scenario.When(Give.Opinion("d1", "XX")).ThenRefused("attendance.unknown-seat");
        scenario.Given(Give.Adjourn()).When(Give.Opinion("d1", "KZ")).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Adopted_decisions_are_numbered_one_after_the_other()
    {
        var scenario = Scenario.Deciding().Given(
            Give.Decision("d2"), Give.Approve("d2", Language.Russian), Give.Approve("d2", Language.English),
            Give.OpenDecisionVote("v1", "d1"), Give.CloseVote("v1"), Give.Declare("v1"), Give.OpenDecisionVote("v2", "d2"), Give.CloseVote("v2"), Give.Declare("v2"));
        scenario.State.Decisions.All.Select(decision => decision.Number).ShouldBe(["25/1", "25/2"]);
    }
}
