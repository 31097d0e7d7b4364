using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class VotingTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly DecisionKey D1 = DecisionKey.Parse("d1");

    [Fact]
    public void Opening_freezes_members_present_rule_and_quorum() =>
        Scenario.Deciding().Given(Give.Departure("BY")).When(Give.OpenDecisionVote("v1", "d1")).Then(new VoteOpened(
            V1, ItemKey.Parse("4"), new VoteSubject.DraftDecision(D1, 1), Sample.Text("decide?"), Sample.Consensus,
            Sample.Keys("AZ", "AM", "KZ"), new QuorumFinding(3, 4, 3, new Fraction(2, 3), true, Sample.QuorumArticle),
            Presiding: Sample.Key("AZ")));

    [Fact]
    public void Opening_below_the_quorum_is_refused_with_the_arithmetic() =>
        Scenario.Deciding().Given(Give.Departure("BY"), Give.Departure("AZ")).When(Give.OpenDecisionVote("v1", "d1"))
            .ThenRefused("vote.not-quorate", 2, 4, 3, new Fraction(2, 3), Sample.QuorumArticle);

    [Fact]
    public void Opening_needs_its_item_a_roll_call_and_nothing_else_going_on()
    {
        var deciding = Scenario.Deciding();
        deciding.Again().When(Give.OpenDecisionVote("v1", "d1", "3")).ThenRefused("item.not-open", ItemKey.Parse("3"));
        deciding.Again().Given(Give.StartRollCall()).When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("attendance.roll-call-in-progress");
        deciding.Again().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1")).When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("floor.speech-in-progress");
        deciding.Again().When(Give.OpenDecisionVote("agenda", "d1")).ThenRefused("vote.repeated");
        deciding.Again().Given(Give.OpenDecisionVote("v1", "d1")).When(Give.OpenDecisionVote("v2", "d1")).ThenRefused("vote.still-open", V1);
        Scenario.Opened().Given(Give.OpenItem("2")).When(Give.OpenAgendaVote("v1")).ThenRefused("vote.no-roll-call");
    }

    [Fact]
    public void Agenda_is_put_under_its_own_item_and_once()
    {
        var scenario = Scenario.RollCalled(null, Sample.SeatKeys).Given(Give.OpenItem("1"));
        scenario.When(Give.OpenAgendaVote("v1", "1")).ThenRefused("vote.not-adoption-item", ItemKey.Parse("1"));
        scenario.When(Give.OpenDecisionVote("v1", "d1", "1")).ThenRefused("vote.agenda-not-adopted");
        scenario.Given(Give.CloseItem("1"), Give.OpenItem("2"), Give.OpenAgendaVote("v1"));
        scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events[^1].ShouldBe(new AgendaAdopted(V1));
        scenario.When(Give.OpenAgendaVote("v2")).ThenRefused("agenda.already-adopted");
    }

    [Fact]
    public void Decision_is_put_at_its_current_version_in_parity_under_its_item()
    {
        var scenario = Scenario.Deciding();
        scenario.When(Give.OpenDecisionVote("v1", "d1", version: 2)).ThenRefused("vote.text-not-in-parity", D1, 2, 1);
        scenario.When(Give.OpenDecisionVote("v1", "d9")).ThenRefused("decision.unknown");
        scenario.Given(Give.Decision("d2"), Give.Approve("d2", Language.Russian));
        scenario.When(Give.OpenDecisionVote("v1", "d2")).ThenRefused("vote.text-not-in-parity");
        scenario.Given(Give.Decision("d3", "3")).When(Give.OpenDecisionVote("v1", "d3")).ThenRefused("vote.other-item");
        scenario.Given(Give.OpenDecisionVote("v1", "d1"), Give.CloseVote("v1"), Give.Declare("v1"));
        scenario.When(Give.OpenDecisionVote("v2", "d1")).ThenRefused("decision.already-settled");
    }

    [Fact]
    public void Consensus_takes_objections_and_no_ballots()
    {
        var scenario = Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Cast("v1", "AM", Choice.Against)).ThenRefused("vote.consensus-takes-no-ballots", V1);
        scenario.When(Give.Object("v1", "AM")).Then(new ObjectionRaised(V1, Sample.Key("AM")));
        scenario.When(Give.Object("v1", "AM")).ThenRefused("vote.already-objected");
        scenario.When(Give.NotInterested("v1", "AM")).ThenRefused("vote.already-objected");
        scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events[^1].ShouldBe(new DecisionNotAdopted(D1, V1));
    }

    [Fact]
    public void Ballot_is_final_and_takes_no_objections()
    {
        var scenario = Recorded().Given(Give.Cast("v1", "AM", Choice.InFavour));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.already-cast", Sample.Key("AM"));
        scenario.When(Give.Cast("v1", "AM", Choice.Against)).ThenRefused("vote.already-cast");
        scenario.When(Give.NotInterested("v1", "AM")).ThenRefused("vote.already-cast");
        scenario.When(Give.Object("v1", "KZ")).ThenRefused("vote.ballot-takes-no-objections", V1);
        scenario.When(Give.Cast("v1", "KZ", (Choice)7)).ThenRefused("vote.unknown-choice", 7);
    }

    [Fact]
    public void Lack_of_interest_is_final()
    {
        var scenario = Recorded().Given(Give.NotInterested("v1", "AM"));
        scenario.When(Give.NotInterested("v1", "AM")).ThenRefused("vote.lack-of-interest-declared");
        scenario.When(Give.Cast("v1", "AM", Choice.Against)).ThenRefused("vote.lack-of-interest-declared");
    }

    [Theory]
    [InlineData("IPA", "vote.not-a-member")]
    [InlineData("TM", "vote.not-a-member")]
    [InlineData("GG", "vote.not-a-member")]
    [InlineData("XX", "vote.not-a-member")]
    [InlineData("KZ", "vote.not-present")]
    public void Only_members_frozen_into_the_vote_answer(string seat, string refusal)
    {
        var scenario = Scenario.Deciding(Sample.Council(Sample.SimpleMajority)).Given(Give.Departure("KZ"), Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Cast("v1", seat, Choice.InFavour)).ThenRefused(refusal, Sample.Key(seat));
        scenario.When(Give.NotInterested("v1", seat)).ThenRefused(refusal, Sample.Key(seat));
    }

    [Fact]
    public void Closed_vote_takes_nothing_more()
    {
        var scenario = Recorded().Given(Give.CloseVote("v1"), Give.Declare("v1"));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.wrong-stage", V1, VoteStage.Declared, new[] { VoteStage.Open });
        scenario.When(Give.CloseVote("v1")).ThenRefused("vote.wrong-stage", V1, VoteStage.Declared, new[] { VoteStage.Open });
        scenario.When(Give.CloseVote("v9")).ThenRefused("vote.unknown");
    }

    [Fact]
    public void Vote_without_a_position_leaves_the_draft_to_be_put_again()
    {
        var scenario = Recorded().Given(Give.CloseVote("v1")).When(Give.Declare("v1"));
        scenario.Verdict.Events.Length.ShouldBe(1);
        scenario.When(Give.OpenDecisionVote("v2", "d1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Quorum_broken_by_departures_during_the_vote_voids_it()
    {
        // Four present, three required: two leave, one of them after it had voted and so still counts.
        var scenario = Recorded().Given(
            Give.Cast("v1", "AZ", Choice.InFavour), Give.Cast("v1", "AM", Choice.InFavour), Give.Departure("AM"), Give.Departure("BY"));
        scenario.Again().Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events[^1].ShouldBeOfType<DecisionAdopted>();
        var broken = scenario.Given(Give.Departure("KZ")).Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<OutcomeDeclared>();
        broken.Outcome.Kind.ShouldBe(OutcomeKind.NoQuorum);
        broken.Outcome.Quorum.ShouldBe(new QuorumFinding(2, 4, 3, new Fraction(2, 3), false, Sample.QuorumArticle));
        broken.Outcome.Tally.NotVoting.ShouldBe(Sample.Keys("BY", "KZ"));
    }

    private static Scenario Recorded() => Scenario.Deciding(Sample.Council(Sample.SimpleMajority)).Given(Give.OpenDecisionVote("v1", "d1"));
}
