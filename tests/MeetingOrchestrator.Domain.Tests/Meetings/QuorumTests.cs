using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class QuorumTests
{
    private static readonly string[] Three = ["AZ", "AM", "BY"];

    [Fact]
    public void Continuous_quorum_stops_the_debate_when_it_is_lost_and_lets_it_go_on_when_restored()
    {
        var scenario = Seating.Of(Seating.Council(QuorumPolicy.Continuous), Three).Given(Give.OpenItem("1"), Give.RequestFloor("s1", "AM", "1"));
        scenario.When(Give.Departure("BY")).Then(new SeatLeft(Sample.Key("BY")), new QuorumLost(Finding(2)));
        scenario.When(Give.GiveFloor("s1")).ThenRefused("quorum.not-quorate", 2, 4, 3, new Fraction(2, 3), Sample.QuorumArticle);
        scenario.Given(Give.CloseItem("1")).When(Give.OpenItem("2")).ThenRefused("quorum.not-quorate");
        scenario.When(Give.Departure("AZ")).Then(new SeatLeft(Sample.Key("AZ")));
        scenario.When(Give.Arrival("AZ")).Then(new SeatArrived(Sample.Key("AZ")));
        scenario.When(Give.Arrival("KZ")).Then(new SeatArrived(Sample.Key("KZ")), new QuorumRestored(Finding(3)));
        scenario.When(Give.OpenItem("2")).Then(new ItemOpened(Domain.Kernel.ItemKey.Parse("2")));
    }

    [Fact]
    public void Continuous_quorum_that_a_roll_call_did_not_find_is_told_when_it_is_reached()
    {
        var scenario = Seating.Of(Seating.Council(QuorumPolicy.Continuous), "AZ", "AM");
        scenario.State.Attendance.QuorumStands.ShouldBeFalse();
        scenario.When(Give.OpenItem("1")).ThenRefused("quorum.not-quorate");
        scenario.When(Give.Arrival("BY")).Then(new SeatArrived(Sample.Key("BY")), new QuorumRestored(Finding(3)));
    }

    [Fact]
    public void Continuous_quorum_heeds_a_proxy_whose_holder_leaves()
    {
        var scenario = Seating.Convened(Seating.Council(QuorumPolicy.Continuous)).Given(Give.FileProxy("KZ", "AZ")).RollCall("AZ", "AM", "BY");
        scenario.When(Give.Departure("AM")).Then(new SeatLeft(Sample.Key("AM")));
        scenario.When(Give.Departure("AZ")).Then(new SeatLeft(Sample.Key("AZ")), new QuorumLost(Finding(1)));
    }

    [Fact]
    public void Opening_goes_on_under_a_continuous_quorum_before_the_roll_call() =>
        Seating.Convened(Seating.Council(QuorumPolicy.Continuous)).Given(Give.Open()).When(Give.OpenItem("1"))
            .Then(new ItemOpened(Domain.Kernel.ItemKey.Parse("1")));

    [Fact]
    public void Departures_say_nothing_of_the_quorum_where_it_is_asked_for_at_votes() =>
        Seating.Of(Seating.Council(), Three).When(Give.Departure("BY")).Then(new SeatLeft(Sample.Key("BY")));

    [Fact]
    public void Debate_opens_with_the_quorum_for_opening_and_decides_with_the_other()
    {
        var half = new QuorumRule(new Fraction(1, 2), new("debate", Sample.Text("debate")));
        var council = Seating.With(rules => rules with { QuorumToOpen = half });
        var scenario = Scenario.AgendaAdopted(council).Given(Give.Departure("AZ"), Give.Departure("AM"), Give.Departure("BY"));
        scenario.When(Give.OpenItem("3")).ThenRefused("quorum.not-quorate", 1, 4, 2, new Fraction(1, 2), half.Article);
        scenario.Given(Give.Arrival("AZ")).When(Give.OpenItem("3")).Then(new ItemOpened(Domain.Kernel.ItemKey.Parse("3")));
        // It is asked for once, when the debate opens.
        scenario.Given(Give.Departure("AZ")).When(Give.OpenItem("3.1")).Then(new ItemOpened(Domain.Kernel.ItemKey.Parse("3.1")));
    }

    [Fact]
    public void Quorum_for_the_session_stands_until_it_is_challenged()
    {
        var scenario = Seating.Of(Seating.Council(QuorumPolicy.PerSession), Three)
            .Given(Give.Departure("BY"), Give.Departure("AM"), Give.OpenItem("2"));
        scenario.Again().Given(Give.OpenAgendaVote("v1")).State.Voting.Current!.Quorum.ShouldBe(Finding(3));
        scenario.When(Give.Challenge().By(Give.Delegate("AZ"))).Then(new QuorumChallenged(Sample.Key("AZ")));
        scenario.When(Give.OpenAgendaVote("v1")).ThenRefused("quorum.challenged");
        scenario.RollCall("AZ").When(Give.OpenAgendaVote("v1")).ThenRefused("vote.not-quorate", 1, 4, 3, new Fraction(2, 3), Sample.QuorumArticle);
        scenario.RollCall("AZ", "AM", "BY").When(Give.OpenAgendaVote("v1"));
        scenario.Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Challenge_holds_under_every_policy_until_a_roll_call()
    {
        var scenario = Scenario.Deciding();
        scenario.When(Give.Challenge()).Then(new QuorumChallenged(null));
        scenario.When(Give.Challenge()).ThenRefused("quorum.challenged");
        scenario.When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("quorum.challenged");
        scenario.Given(Give.StartRollCall()).When(Give.Challenge()).ThenRefused("attendance.roll-call-in-progress");
        scenario.State.Attendance.QuorumChallenged.ShouldBeTrue();
    }

    [Fact]
    public void Quorum_is_challenged_by_members_that_are_present()
    {
        var scenario = Scenario.RollCalled(null, "AZ", "AM", "BY", "TM");
        scenario.When(Give.Challenge().By(Give.Delegate("TM"))).ThenRefused("quorum.not-a-member", Sample.Key("TM"));
        scenario.When(Give.Challenge().By(Give.Delegate("KZ"))).ThenRefused("quorum.not-present", Sample.Key("KZ"));
        scenario.When(Give.Challenge().By(Give.Delegate("XX"))).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Challenge().By(new(Domain.Kernel.Capacity.Delegate))).ThenRefused("access.not-entitled");
        Scenario.Opened().When(Give.Challenge()).ThenRefused("quorum.not-counted");
        Scenario.Convened().When(Give.Challenge()).ThenRefused("meeting.wrong-phase");
        Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1")).When(Give.Challenge()).ThenRefused("vote.still-open");
    }

    private static QuorumFinding Finding(int present) => new(present, 4, 3, new Fraction(2, 3), present >= 3, Sample.QuorumArticle);
}
