using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ProxyTests
{
    [Fact]
    public void Proxy_is_filed_once_and_withdrawn()
    {
        var scenario = Seating.Convened(Seating.Council());
        scenario.When(Give.FileProxy("KZ", "AZ", Give.Letter)).Then(new ProxyFiled(Sample.Key("KZ"), Sample.Key("AZ"), Give.Letter));
        scenario.When(Give.FileProxy("KZ", "AZ", Give.Letter)).ThenNothing();
        scenario.When(Give.FileProxy("KZ", "AM")).ThenRefused("proxy.already-filed", Sample.Key("KZ"), Sample.Key("AZ"));
        scenario.When(Give.WithdrawProxy("KZ")).Then(new ProxyWithdrawn(Sample.Key("KZ"), Sample.Key("AZ")));
        scenario.When(Give.WithdrawProxy("KZ")).ThenRefused("proxy.not-filed", Sample.Key("KZ"));
        scenario.State.Attendance.FiledProxies.ShouldBeEmpty();
    }

    [Fact]
    public void Proxy_is_refused_where_the_rules_know_none() =>
        Scenario.Convened().When(Give.FileProxy("KZ", "AZ")).ThenRefused("proxy.not-allowed");

    [Fact]
    public void Proxy_is_filed_until_its_deadline()
    {
        var scenario = Seating.Convened(Seating.Council());
        scenario.Again().When(Give.FileProxy("KZ", "AZ").At(Scenario.Days(-1))).Then(new ProxyFiled(Sample.Key("KZ"), Sample.Key("AZ"), null));
        scenario.When(Give.FileProxy("KZ", "AZ").At(Scenario.Days(-1) + Duration.FromNanoseconds(1))).ThenRefused("proxy.too-late", Scenario.Days(-1));
    }

    [Fact]
    public void Proxy_passes_between_two_members_and_no_further()
    {
        var scenario = Seating.Convened(Seating.Council(perHolder: 2)).Given(Give.FileProxy("KZ", "AZ"));
        scenario.When(Give.FileProxy("AM", "AM")).ThenRefused("proxy.own-seat");
        scenario.When(Give.FileProxy("TM", "AM")).ThenRefused("proxy.not-a-member", Sample.Key("TM"));
        scenario.When(Give.FileProxy("AM", "IPA")).ThenRefused("proxy.not-a-member", Sample.Key("IPA"));
        scenario.When(Give.FileProxy("AM", "XX")).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.FileProxy("AM", "KZ")).ThenRefused("proxy.holder-granted", Sample.Key("KZ"), Sample.Key("AZ"));
        scenario.When(Give.FileProxy("AZ", "AM")).ThenRefused("proxy.grantor-holds", Sample.Key("AZ"), Sample.Key("KZ"));
    }

    [Fact]
    public void Member_holds_no_more_proxies_than_the_rules_allow()
    {
        var scenario = Seating.Convened(Seating.Council(perHolder: 2)).Given(Give.FileProxy("KZ", "AZ"), Give.FileProxy("AM", "AZ"));
        scenario.When(Give.FileProxy("BY", "AZ")).ThenRefused("proxy.too-many", Sample.Key("AZ"), 2);
    }

    [Fact]
    public void Proxy_rests_while_the_grantor_is_present_or_the_holder_is_not()
    {
        var scenario = Seating.Convened(Seating.Council()).Given(Give.FileProxy("KZ", "AZ")).RollCall("AZ", "AM", "BY");
        scenario.State.Attendance.Proxies.ShouldBe([new(Sample.Key("KZ"), Sample.Key("AZ"))]);
        scenario.Given(Give.Arrival("KZ")).State.Attendance.Proxies.ShouldBeEmpty();
        scenario.Given(Give.Departure("KZ")).State.Attendance.Proxies.ShouldNotBeEmpty();
        scenario.Given(Give.Departure("AZ")).State.Attendance.Proxies.ShouldBeEmpty();
    }

    [Fact]
    public void Proxies_neither_come_nor_go_during_a_vote_nor_after_the_meeting()
    {
        var scenario = Seating.Convened(Seating.Council()).Given(Give.FileProxy("KZ", "AZ")).RollCall("AZ", "AM", "BY")
            .Given(Give.OpenItem("2"), Give.OpenAgendaVote("v1"));
        scenario.When(Give.WithdrawProxy("KZ")).ThenRefused("vote.still-open");
        scenario.When(Give.FileProxy("AM", "BY")).ThenRefused("vote.still-open");
        scenario.Given(Give.CloseVote("v1"), Give.Declare("v1"), Give.Adjourn()).When(Give.WithdrawProxy("KZ")).ThenRefused("meeting.wrong-phase");
        Scenario.Planned().When(Give.FileProxy("KZ", "AZ")).ThenRefused("meeting.wrong-phase");
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public void Represented_member_counts_for_the_quorum_only_where_the_rules_say_so(bool counts, int present)
    {
        var scenario = Seating.Convened(Seating.Council(counts: counts)).Given(Give.FileProxy("KZ", "AZ")).RollCall("AZ", "AM");
        scenario.State.Attendance.RollCalls[0].Quorum.Present.ShouldBe(present);
        QuorumStanding.Now(scenario.State).Satisfied.ShouldBe(counts);
        scenario.Given(Give.OpenItem("2")).When(Give.OpenAgendaVote("v1"));
        scenario.Verdict.IsRefused.ShouldBe(!counts);
        // Whoever is represented is not there: the record says so.
        scenario.State.Attendance.RollCalls[0].Absent.ShouldContain(Sample.Key("KZ"));
    }
}
