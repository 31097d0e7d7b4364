using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AgendaAmendmentTests
{
    public static TheoryData<AgendaChange, string, string> Changes => new()
    {
        { Give.Add("5"), "", "1 2 3 3.1 3.2 4 5" },
        { Give.Add("5", "4"), "", "1 2 3 3.1 3.2 5 4" },
        { Give.Add("3.3", "3.1"), "", "1 2 3 3.3 3.1 3.2 4" },
        { Give.Add("3.3"), "", "1 2 3 3.1 3.2 3.3 4" },
        { Give.Add("4.1"), "", "1 2 3 3.1 3.2 4 4.1" },
        { Give.Move("3", null), "", "1 2 4 3 3.1 3.2" },
        { Give.Move("4", "3"), "", "1 2 4 3 3.1 3.2" },
        { Give.Move("3.2", "3.1"), "", "1 2 3 3.2 3.1 4" },
        { Give.Withdraw("3", null), "", "1 2 3 3.1 3.2 4" },
        { Give.Retitle("4", "other"), "", "1 2 3 3.1 3.2 4" },
        { Give.Add("3"), "agenda.item-repeated", "" },
        { Give.Add("7.1"), "agenda.parent-missing", "" },
        { Give.Add("5", "9"), "item.unknown", "" },
        { Give.Add("5", "3.1"), "agenda.not-beside", "" },
        { new AgendaChange.Add(Sample.Item("5", ItemPurpose.Report) with { Rapporteur = Sample.Key("XX") }), "agenda.unknown-rapporteur", "" },
        { new AgendaChange.Add(Sample.Item("5", (ItemPurpose)99)), "agenda.unknown-kind", "" },
        { Give.Move("9", null), "item.unknown", "" },
        { Give.Move("4", null), "agenda.no-change", "" },
        { Give.Move("3", "4"), "agenda.no-change", "" },
        { Give.Move("4", "3.1"), "agenda.not-beside", "" },
        { Give.Move("4", "4"), "agenda.not-beside", "" },
        { Give.Withdraw("9", null), "item.unknown", "" },
        { Give.Withdraw("2", null), "agenda.no-adoption-item", "" },
        { Give.Postpone("2"), "agenda.no-adoption-item", "" },
        { Give.Retitle("4", "item 4"), "agenda.no-change", "" },
        { Give.Retitle("4", new string('x', 2_000)), "agenda.title-too-long", "" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Changes))]
    public void Change_of_the_provisional_agenda_is_made_or_refused(AgendaChange change, string refused, string order)
    {
        var scenario = Scenario.Opened().When(Give.AmendAgenda("a", "AM", change));
        if (refused.Length > 0)
        {
            scenario.ThenRefused(refused);
            return;
        }

        scenario.When(Give.AcceptAgendaAmendment("a")).Then(new AgendaAmendmentAdopted(Amendment("a")));
        string.Join(' ', scenario.State.Agenda.Items.Select(item => item.Key)).ShouldBe(order);
        scenario.State.Agenda.Amendments[Amendment("a")].Progress.ShouldBe(AmendmentProgress.Adopted);
    }

    [Fact]
    public void Draft_whose_items_are_out_of_bounds_is_refused()
    {
        var scenario = Scenario.Convened();
        Refused(Sample.Item("5", ItemPurpose.Report) with { Length = Duration.FromHours(25) }, "agenda.length-out-of-bounds");
        Refused(Sample.Item("5", ItemPurpose.Report) with { Length = -Duration.Epsilon }, "agenda.length-out-of-bounds");
        Refused(Sample.Item("5", ItemPurpose.Report) with { Access = (ItemAccess)7 }, "agenda.unknown-kind");
        Refused(Sample.Item("5", ItemPurpose.Report) with { Rapporteur = Sample.Key("AM"), CoRapporteurs = Sample.Keys("AM") }, "agenda.seat-repeated");
        Refused(Sample.Item("5", ItemPurpose.Report) with { CoRapporteurs = Sample.Keys("XX") }, "agenda.unknown-rapporteur");
        Refused(Sample.Item("5", ItemPurpose.Report) with { Guests = Sample.Keys("GG", "GG") }, "agenda.seat-repeated");
        Refused(Sample.Item("5", ItemPurpose.Report) with { Guests = Sample.Keys("AM") }, "agenda.not-a-guest");
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Item("3.3", ItemPurpose.Report)])).ThenRefused("agenda.sub-item-apart");
        scenario.When(Give.Agenda([.. Enumerable.Range(1, 201).Select(number => Sample.Item($"{number}", ItemPurpose.AgendaAdoption))]))
            .ThenRefused("agenda.too-many-items", 200);
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Item("5", ItemPurpose.Report) with { Guests = Sample.Keys("GG") }])).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Item("5", ItemPurpose.Report) with { Guests = Sample.Keys("GG") }])).ThenNothing();

        void Refused(AgendaItem item, string code) => scenario.When(Give.Agenda([.. Sample.Agenda, item])).ThenRefused(code);
    }

    [Fact]
    public void Amendment_is_moved_by_a_member_while_the_meeting_sits_and_no_vote_is_open()
    {
        Scenario.Convened().When(Give.AmendAgenda("a", "AM", Give.Add("5"))).ThenRefused("meeting.wrong-phase");
        Scenario.Opened().When(Give.AmendAgenda("a", "IPA", Give.Add("5"))).ThenRefused("agenda.members-only", Sample.Key("IPA"));
        Scenario.Opened().When(Give.AmendAgenda("a", "XX", Give.Add("5"))).ThenRefused("attendance.unknown-seat");
        var scenario = Scenario.Opened().Given(Give.AmendAgenda("a", "AM", Give.Add("5")));
        scenario.When(Give.AmendAgenda("a", "KZ", Give.Add("6"))).ThenRefused("agenda.amendment-repeated");
        scenario.When(Give.WithdrawAgendaAmendment("a").By(Give.Delegate("KZ"))).ThenRefused("access.not-your-seat");
        scenario.When(Give.WithdrawAgendaAmendment("a").By(Give.Delegate("AM"))).Then(new AgendaAmendmentWithdrawn(Amendment("a")));
        scenario.When(Give.AcceptAgendaAmendment("a")).ThenRefused("agenda.amendment-settled", Amendment("a"), AmendmentProgress.Withdrawn);
        scenario.When(Give.AcceptAgendaAmendment("b")).ThenRefused("agenda.unknown-amendment");
        scenario.When(Give.Agenda(Sample.Agenda[..3])).ThenRefused("agenda.under-amendment");
        Scenario.RollCalled(null, Sample.SeatKeys).Given(Give.OpenItem("2"), Give.OpenAgendaVote("v"))
            .When(Give.AmendAgenda("a", "AM", Give.Add("5"))).ThenRefused("vote.still-open");
        var many = Scenario.Opened().Given(Enumerable.Range(0, 200).Select(number => Give.AmendAgenda($"a{number}", "AM", Give.Add("5"))));
        many.When(Give.AmendAgenda("last", "AM", Give.Add("5"))).ThenRefused("agenda.too-many-amendments", 200);
    }

    [Fact]
    public void Agenda_is_adopted_only_once_its_amendments_are_settled()
    {
        var scenario = Scenario.RollCalled(null, Sample.SeatKeys).Given(Give.OpenItem("2"), Give.AmendAgenda("a", "AM", Give.Add("5")));
        scenario.When(Give.OpenAgendaVote("v1")).ThenRefused("agenda.amendments-pending", new[] { Amendment("a") });
        scenario.When(Give.OpenAgendaAmendmentVote("v2", "a", "1")).ThenRefused("item.not-open");
        scenario.When(Give.OpenAgendaAmendmentVote("v2", "z")).ThenRefused("agenda.unknown-amendment");
        scenario.Given(Give.OpenAgendaAmendmentVote("v2", "a"), Give.Object("v2", "KZ")).Given(Give.CloseVote("v2")).When(Give.Declare("v2"));
        scenario.Verdict.Events[^1].ShouldBe(new AgendaAmendmentRejected(Amendment("a"), VoteKey.Parse("v2")));
        scenario.Given(Give.OpenAgendaVote("v3"), Give.CloseVote("v3"), Give.Declare("v3"));
        scenario.State.Agenda.AdoptedBy.ShouldBe(VoteKey.Parse("v3"));
        scenario.State.Agenda.Items.Length.ShouldBe(6);
    }

    [Fact]
    public void Amendment_that_another_left_no_room_for_does_not_hold_up_the_adoption()
    {
        var scenario = Scenario.RollCalled(null, Sample.SeatKeys).Given(
            Give.OpenItem("2"), Give.AmendAgenda("a", "AM", Give.Withdraw("3", null)), Give.AmendAgenda("b", "KZ", Give.Postpone("3.1")),
            Give.AcceptAgendaAmendment("a"));
        scenario.When(Give.AcceptAgendaAmendment("b")).ThenRefused("item.set-aside", ItemKey.Parse("3.1"), SettingAside.Withdrawn);
        scenario.When(Give.OpenAgendaAmendmentVote("v", "b")).ThenRefused("item.set-aside");
        scenario.When(Give.OpenAgendaVote("v")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Adopted_agenda_changes_by_a_vote_alone()
    {
        var scenario = Scenario.AgendaAdopted().Given(Give.AmendAgenda("urgent", "AM", Give.Add("5", "4")), Give.OpenItem("3"));
        scenario.When(Give.AcceptAgendaAmendment("urgent")).ThenRefused("agenda.needs-vote", Amendment("urgent"));
        scenario.Given(Give.OpenAgendaAmendmentVote("v", "urgent", "3")).Given(Give.CloseVote("v")).When(Give.Declare("v"));
        scenario.Verdict.Events[^1].ShouldBe(new AgendaAmendmentAdopted(Amendment("urgent"), VoteKey.Parse("v")));
        AgendaNumbers.Of(scenario.State.Agenda)[ItemKey.Parse("5")].ShouldBe("4");
        AgendaNumbers.Of(scenario.State.Agenda)[ItemKey.Parse("4")].ShouldBe("5");
    }

    [Fact]
    public void Item_under_discussion_can_be_postponed_and_the_meeting_goes_on_around_it()
    {
        var scenario = Scenario.AgendaAdopted().Given(Give.OpenItem("3"), Give.OpenItem("3.1"));
        scenario.When(Give.AmendAgenda("a", "AM", Give.Postpone("3"))).ThenRefused("item.another-open", ItemKey.Parse("3"), ItemKey.Parse("3.1"));
        scenario.When(Give.AmendAgenda("a", "AM", Give.Move("3", null))).ThenRefused("item.already-open");
        scenario.Given(Give.AmendAgenda("a", "AM", Give.Postpone("3.1")), Give.OpenAgendaAmendmentVote("v", "a", "3.1"), Give.CloseVote("v"), Give.Declare("v"));
        scenario.State.Agenda.Open.ShouldBe(ItemKey.Parse("3"));
        scenario.State.Agenda.Around.ShouldBeEmpty();
        scenario.State.Agenda.SetAside[ItemKey.Parse("3.1")].Reason.ShouldBe(Sample.Text("no document"));
        scenario.When(Give.OpenItem("3.1")).ThenRefused("item.set-aside", ItemKey.Parse("3.1"), SettingAside.Postponed);
        scenario.When(Give.Note("3.1")).Then(new ItemNoted(ItemKey.Parse("3.1"), Sample.Text("noted")));
        scenario.When(Give.CloseItem("3")).ThenRefused("item.sub-items-remain", ItemKey.Parse("3"), new[] { ItemKey.Parse("3.2") });
    }

    [Fact]
    public void Meeting_closes_over_items_that_were_set_aside()
    {
        var scenario = Scenario.AgendaAdopted().Given(
            Give.OpenItem("4"), Give.AmendAgenda("a", "AM", Give.Postpone("3")), Give.OpenAgendaAmendmentVote("v", "a", "4"), Give.CloseVote("v"), Give.Declare("v"));
        scenario.When(Give.Close()).ThenRefused("meeting.items-remain", new[] { ItemKey.Parse("4") });
        scenario.Given(Give.CloseItem("4")).When(Give.Close()).Then(new MeetingClosed());
        AgendaNumbers.Of(scenario.State.Agenda)[ItemKey.Parse("3.2")].ShouldBe("3.2");
    }

    [Fact]
    public void Items_that_left_the_provisional_agenda_have_no_number()
    {
        var scenario = Scenario.Opened().Given(Give.AmendAgenda("a", "AM", Give.Withdraw("3", null)), Give.AcceptAgendaAmendment("a"));
        var numbers = AgendaNumbers.Of(scenario.State.Agenda);
        numbers.Keys.Select(key => key.Value).Order(StringComparer.Ordinal).ShouldBe(["1", "2", "4"]);
        numbers[ItemKey.Parse("4")].ShouldBe("3");
    }

    [Theory]
    [InlineData(ItemAccess.Open, "AZ AM BY KZ IPA TM")]
    [InlineData(ItemAccess.Restricted, "AZ AM BY KZ IPA")]
    [InlineData(ItemAccess.Closed, "AZ AM BY KZ")]
    public void Access_says_who_may_be_present(ItemAccess access, string seats)
    {
        var scenario = Scenario.Convened().Given(Give.Agenda(
        [
            Sample.Item("1", ItemPurpose.AgendaAdoption),
            Sample.Item("2", ItemPurpose.Report) with { Access = access },
            Sample.Item("2.1", ItemPurpose.Report),
            Sample.Item("3", ItemPurpose.Report) with { Access = access, Guests = Sample.Keys("GG") },
        ]));
        Seats("2").ShouldBe(seats);
        Seats("2.1").ShouldBe(seats, "a sub-item is no more open than its item");
        Seats("3").ShouldBe(seats + " GG");
        Seats("9").ShouldBeEmpty();

        string Seats(string item) => string.Join(' ', ItemAudience.Of(
            scenario.State.Agenda, ItemKey.Parse(item), scenario.State.Lifecycle.Composition!).Select(seat => seat.Key));
    }

    [Fact]
    public void Hostile_title_is_stored_as_it_is()
    {
        var title = new BilingualText("О <script>alert('1')</script> {0}", "'; DROP TABLE items; -- {0}");
        var scenario = Scenario.Opened().Given(
            Give.AmendAgenda("a", "AM", new AgendaChange.Retitle(ItemKey.Parse("4"), title)), Give.AcceptAgendaAmendment("a"));
        scenario.State.Agenda.Find(ItemKey.Parse("4"))!.Title.ShouldBe(title);
    }

    private static AmendmentKey Amendment(string key) => AmendmentKey.Parse(key);
}
