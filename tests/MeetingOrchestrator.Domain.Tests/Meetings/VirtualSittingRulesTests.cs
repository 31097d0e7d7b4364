using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class VirtualSittingRulesTests
{
    [Fact]
    public void Special_rules_are_adopted_under_item_1_before_the_agenda_is()
    {
        var adopted = RulesGenerator.BeforeAdoption().Given(Give.OpenRulesVote("v1")).Given(Give.CloseVote("v1")).When(Give.Declare("v1"));
        adopted.Verdict.Events.OfType<VirtualSittingRulesAdopted>().ShouldHaveSingleItem().Vote.ShouldBe(VoteKey.Parse("v1"));
        adopted.State.Lifecycle.Composition!.Rules.Quorum.ShouldBe(RichRules.Overlay.Quorum);
        adopted.State.Lifecycle.Composition.Rules.For(QuestionKind.Election).ShouldBe(Sample.SimpleMajority);
        adopted.When(Give.OpenRulesVote("v2")).ThenRefused("rules.virtual-in-force");
    }

    [Fact]
    public void Special_rules_that_are_objected_to_change_nothing()
    {
        var before = RulesGenerator.BeforeAdoption();
        before.Again().Given(Give.OpenRulesVote("v1"), Give.Object("v1", "AZ"), Give.CloseVote("v1"), Give.Declare("v1"))
            .State.Lifecycle.ShouldBe(before.State.Lifecycle);
    }

    [Fact]
    public void Special_rules_change_no_outcome_declared_before()
    {
        var before = RulesGenerator.BeforeAdoption().Given(Give.CloseItem("1"), Give.OpenItem("2"), Give.OpenAgendaVote("agenda"), Give.CloseVote("agenda"), Give.Declare("agenda"));
        var outcome = before.State.Voting.Votes[VoteKey.Parse("agenda")].Outcome;
        before.Given(Give.OpenRulesVote("v1", "2"), Give.CloseVote("v1"), Give.Declare("v1"));
        before.State.Voting.Votes[VoteKey.Parse("agenda")].Outcome.ShouldBeSameAs(outcome);
        outcome!.Kind.ShouldBe(OutcomeKind.Adopted);
    }

    [Fact]
    public void Rules_without_special_ones_for_video_have_none_to_adopt() =>
        Scenario.RollCalled(Sample.Council(), Sample.SeatKeys).Given(Give.OpenItem("1")).When(Give.OpenRulesVote("v1")).ThenRefused("rules.no-virtual");
}
