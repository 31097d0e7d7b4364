using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class RollCallVoteTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");

    [Fact]
    public void Order_is_frozen_in_protocol_order() => Order(Open()).ShouldBe(Sample.Keys("AZ", "AM", "BY", "KZ"));

    [Theory]
    [InlineData(0, "AZ AM BY KZ")]
    [InlineData(2, "BY KZ AZ AM")]
    [InlineData(7, "KZ AZ AM BY")]
    public void Order_goes_round_from_the_seat_drawn(int draw, string order) =>
        Order(Drawn().Given(Give.OpenVote("v1", SettlementMethod.RollCallVote, draw: draw))).ShouldBe(Sample.Keys(order.Split(' ')));

    [Fact]
    public void Drawn_start_needs_a_lot()
    {
        Drawn().When(Give.OpenVote("v1", SettlementMethod.RollCallVote)).ThenRefused("vote.not-drawn", V1);
        Drawn().When(Give.OpenVote("v1", SettlementMethod.RollCallVote, draw: -1)).ThenRefused("vote.not-drawn");
        Drawn().Given(Give.Propose("v1", SettlementMethod.RollCallVote)).When(Give.OpenProposed("v1", 1)).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Seat_answers_only_when_called_and_the_next_waits_for_it()
    {
        var scenario = Open();
        scenario.When(Give.Cast("v1", "AZ", Choice.InFavour)).ThenRefused("vote.not-called", Sample.Key("AZ"));
        scenario.When(Give.CallNext("v1")).Then(new SeatCalledToVote(V1, Sample.Key("AZ")));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.not-called");
        scenario.When(Give.Pass("v1", "AM")).ThenRefused("vote.not-called");
        scenario.When(Give.CallNext("v1")).ThenRefused("vote.seat-answers", Sample.Key("AZ"));
        scenario.When(Give.Cast("v1", "AZ", Choice.InFavour)).Then(new BallotCast(V1, Sample.Key("AZ"), Choice.InFavour));
        scenario.When(Give.CallNext("v1")).Then(new SeatCalledToVote(V1, Sample.Key("AM")));
    }

    [Fact]
    public void Who_passes_is_called_once_more_at_the_end_and_then_not_voting()
    {
        var scenario = Open().Given(
            Give.CallNext("v1"), Give.Pass("v1", "AZ"), Give.CallNext("v1"), Give.Pass("v1", "AM").By(Give.Secretary),
            Give.CallNext("v1"), Give.Cast("v1", "BY", Choice.InFavour), Give.CallNext("v1"), Give.Cast("v1", "KZ", Choice.Against));
        scenario.When(Give.CloseVote("v1")).ThenRefused("vote.seats-to-call", [Sample.Keys("AZ", "AM")]);
        scenario.When(Give.CallNext("v1")).Then(new SeatCalledToVote(V1, Sample.Key("AZ")));
        scenario.When(Give.CloseVote("v1")).ThenRefused("vote.seats-to-call", [Sample.Keys("AZ", "AM")]);
        scenario.Given(Give.Cast("v1", "AZ", Choice.Abstained), Give.CallNext("v1"), Give.Pass("v1", "AM"));
        scenario.When(Give.CallNext("v1")).ThenRefused("vote.all-called", V1);
        var tally = scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events[0].ShouldBeOfType<OutcomeDeclared>().Outcome.Tally;
        Canonical.Of(tally).ShouldBe(Canonical.Of(new Tally(Sample.Keys("BY"), Sample.Keys("KZ"), Sample.Keys("AZ"), Sample.Keys("AM"), [])));
    }

    [Fact]
    public void Secretary_enters_what_was_said_in_a_roll_call_vote_and_in_no_other()
    {
        Open().Given(Give.CallNext("v1")).When(Give.Cast("v1", "AZ", Choice.InFavour).By(Give.Secretary)).Verdict.IsRefused.ShouldBeFalse();
        Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote))
            .When(Give.Cast("v1", "AZ", Choice.InFavour).By(Give.Secretary)).ThenRefused("access.not-entitled");
    }

    [Fact]
    public void Lack_of_interest_takes_the_seat_out_of_the_calling()
    {
        var scenario = Open().Given(Give.NotInterested("v1", "AZ"), Give.CallNext("v1"));
        scenario.State.Voting.Current!.Calling!.Called.ShouldBe(Sample.Key("AM"));
        scenario.Given(Give.NotInterested("v1", "AM")).When(Give.CallNext("v1")).Then(new SeatCalledToVote(V1, Sample.Key("BY")));
    }

    [Fact]
    public void Seats_are_called_in_no_other_vote()
    {
        var scenario = Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.ShowOfHands));
        scenario.When(Give.CallNext("v1")).ThenRefused("vote.answered-otherwise", V1, SettlementMethod.ShowOfHands);
        scenario.When(Give.Pass("v1", "AZ")).ThenRefused("vote.answered-otherwise");
    }

    private static Scenario Open() => Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RollCallVote));

    private static Scenario Drawn() => Scenario.Deciding(Voting.Council(rules => rules with { RollCallStart = RollCallStart.Drawn }));

    private static ImmutableArray<SeatKey> Order(Scenario scenario) => scenario.Record.Select(recorded => recorded.Event).OfType<VoteOpened>().Last().Order;
}
