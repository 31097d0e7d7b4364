using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class NextAgendaTests
{
    private static readonly LocalDate Later = new(2021, 10, 1);
    private static readonly MeetingId Meeting = MeetingId.Parse("cis-migration-25");

    private static readonly AgendaTitles Titles = new(
        Sample.Text("opening"), Sample.Text("adoption"), Sample.Text("review"), number => Sample.Text("review " + number),
        number => Sample.Text("anew " + number), Sample.Text("next"), Sample.Text("other"));

    [Fact]
    public void Nothing_left_gives_the_items_that_every_agenda_has() =>
        Lines(NextAgenda.From([], Later)).ShouldBe(["1 opening", "2 adoption", "3 next", "4 other"]);

    [Fact]
    public void Postponed_item_comes_back_with_its_sub_items_and_where_it_came_from()
    {
        var left = NextAgenda.From([Postponed("3").State], Later);
        Lines(left).ShouldBe(["1 opening", "2 adoption", "3 item 3", "3.1 item 3.1", "3.2 item 3.2", "4 next", "5 other"]);
        left.Carried.Single().Reason.ShouldBe(Sample.Text("no document"));
        NextAgendaDraft.Items(left, Titles)[3].Origin.ShouldBe(new ItemOrigin(Meeting, ItemKey.Parse("3.1")));
        Scenario.Planned().When(Give.Agenda(NextAgendaDraft.Items(left, Titles))).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Postponed_sub_item_comes_back_on_its_own() =>
        Lines(NextAgenda.From([Postponed("3.2").State], Later)).ShouldBe(["1 opening", "2 adoption", "3 item 3.2", "4 next", "5 other"]);

    [Fact]
    public void Item_that_a_later_meeting_took_over_does_not_come_back()
    {
        var first = Postponed("4").State;
        var taken = Scenario.Planned().Given(Give.Agenda(NextAgendaDraft.Items(NextAgenda.From([first], Later), Titles))).State;
        NextAgenda.From([first, taken], Later).Carried.ShouldBeEmpty();
    }

    [Fact]
    public void Adjourned_meeting_leaves_what_it_did_not_reach_and_a_withdrawn_item_stays_away()
    {
        var scenario = Scenario.AgendaAdopted().Given(
            Give.AmendAgenda("a", "AM", Give.Withdraw("3", null)), Give.OpenItem("4"), Give.OpenAgendaAmendmentVote("v", "a", "4"), Give.CloseVote("v"), Give.Declare("v"));
        NextAgenda.From([scenario.State], Later).Carried.ShouldBeEmpty("the meeting goes on");
        scenario.Given(Give.Adjourn());
        Lines(NextAgenda.From([scenario.State], Later)).ShouldBe(["1 opening", "2 adoption", "3 item 4", "4 next", "5 other"]);
    }

    [Fact]
    public void Obligations_due_are_reviewed_by_decision_and_those_that_ended_are_not()
    {
        var bound = DecisionsGenerator.Points.Single(point => point.Name == "bound by a decision").Scenario.Again();
        Lines(NextAgenda.From([bound.State], new(2021, 5, 31))).ShouldNotContain("3 review");
        var left = NextAgenda.From([bound.State], new(2021, 6, 1));
        Lines(left).ShouldBe(["1 opening", "2 adoption", "3 review", "3.1 review 25/1", "4 next", "5 other"]);
        left.Due.Select(due => due.Point).ShouldBe([1, 2]);
        NextAgendaDraft.Items(left, Titles)[3].Rapporteur.ShouldBe(Sample.Key("AZ"));
        bound.Given(Give.CloseObligation("o1"), Give.CloseObligation("o2"));
        NextAgenda.From([bound.State], Later).Due.ShouldBeEmpty();
    }

    [Fact]
    public void Reconsideration_that_was_not_ended_goes_on_at_the_next_meeting()
    {
        var anew = DecisionsGenerator.Points.Single(point => point.Name == "reconsidering").Scenario.Again().Given(Give.Adjourn());
        Lines(NextAgenda.From([anew.State], new(2021, 3, 1))).ShouldContain("5 anew 25/1");
    }

    private static IEnumerable<string> Lines(NextAgenda left) => NextAgendaDraft.Items(left, Titles).Select(item => $"{item.Key} {item.Title.In(Language.English)}");

    private static Scenario Postponed(string item) => Scenario.AgendaAdopted().Given(
        Give.AmendAgenda("a", "AM", Give.Postpone(item)), Give.OpenItem("3"), Give.OpenAgendaAmendmentVote("v", "a", "3"), Give.CloseVote("v"), Give.Declare("v"));
}
