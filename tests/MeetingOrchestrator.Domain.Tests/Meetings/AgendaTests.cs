using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AgendaTests
{
    [Fact]
    public void Drafting_again_is_an_event_only_when_the_draft_differs()
    {
        Scenario.Planned().When(Give.Agenda([.. Sample.Agenda])).ThenNothing();
        var shorter = Sample.Agenda[..3];
        Scenario.Planned().When(Give.Agenda(shorter)).Then(new AgendaDrafted(shorter));
    }

    [Fact]
    public void Draft_that_does_not_hold_together_is_refused()
    {
        var scenario = Scenario.Convened();
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Agenda[0]])).ThenRefused("agenda.item-repeated", Key("1"));
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Item("5.1", ItemPurpose.Report)])).ThenRefused("agenda.parent-missing", Key("5.1"), Key("5"));
        scenario.When(Give.Agenda([.. Sample.Agenda.Reverse()])).ThenRefused("agenda.parent-missing", Key("3.2"), Key("3"));
        scenario.When(Give.Agenda(Sample.Agenda[0])).ThenRefused("agenda.no-adoption-item");
        scenario.When(Give.Agenda([.. Sample.Agenda, Sample.Item("5", ItemPurpose.Report) with { Rapporteur = Sample.Key("XX") }]))
            .ThenRefused("agenda.unknown-rapporteur", Key("5"), Sample.Key("XX"));
    }

    [Fact]
    public void Draft_is_final_once_adopted_and_locked_during_its_vote()
    {
        Scenario.AgendaAdopted().When(Give.Agenda(Sample.Agenda)).ThenRefused("agenda.already-adopted");
        Scenario.RollCalled(null, Sample.SeatKeys).Given(Give.OpenItem("2"), Give.OpenAgendaVote("v"))
            .When(Give.Agenda(Sample.Agenda[..3])).ThenRefused("vote.still-open");
    }

    [Fact]
    public void Draft_keeps_the_items_that_the_meeting_has_dealt_with() =>
        Scenario.Opened().Given(Give.OpenItem("1"), Give.CloseItem("1"))
            .When(Give.Agenda(Sample.Agenda[1..])).ThenRefused("agenda.item-in-use", Key("1"));

    [Fact]
    public void Only_opening_and_adoption_come_before_the_adoption()
    {
        Scenario.Opened().When(Give.OpenItem("1")).Then(new ItemOpened(Key("1")));
        Scenario.Opened().When(Give.OpenItem("2")).Then(new ItemOpened(Key("2")));
        Scenario.Opened().When(Give.OpenItem("3")).ThenRefused("item.before-adoption", Key("3"));
    }

    [Fact]
    public void One_item_is_open_at_a_time_and_a_closed_one_stays_closed()
    {
        var scenario = Scenario.AgendaAdopted().Given(Give.OpenItem("4"));
        scenario.When(Give.OpenItem("4")).ThenRefused("item.already-open", Key("4"));
        scenario.When(Give.OpenItem("3")).ThenRefused("item.another-open", Key("3"), Key("4"));
        scenario.When(Give.OpenItem("1")).ThenRefused("item.already-closed", Key("1"));
        scenario.When(Give.CloseItem("3")).ThenRefused("item.not-open", Key("3"));
        scenario.When(Give.OpenItem("9")).ThenRefused("item.unknown", Key("9"));
    }

    [Fact]
    public void Sub_item_opens_within_its_parent_and_closing_it_returns_there()
    {
        var scenario = Scenario.AgendaAdopted();
        scenario.When(Give.OpenItem("3.1")).ThenRefused("item.parent-not-open", Key("3.1"), Key("3"));
        scenario.Given(Give.OpenItem("3"), Give.OpenItem("3.1"));
        scenario.State.Agenda.Open.ShouldBe(Key("3.1"));
        scenario.When(Give.OpenItem("3.2")).ThenRefused("item.another-open", Key("3.2"), Key("3.1"));
        scenario.When(Give.OpenItem("3")).ThenRefused("item.already-open", Key("3"));
        scenario.When(Give.CloseItem("3")).ThenRefused("item.sub-items-remain", Key("3"), new[] { Key("3.1"), Key("3.2") });
        scenario.When(Give.CloseItem("3.1")).Then(new ItemClosed(Key("3.1")));
        scenario.State.Agenda.Open.ShouldBe(Key("3"));
        scenario.When(Give.CloseItem("3")).ThenRefused("item.sub-items-remain", Key("3"), new[] { Key("3.2") });
        scenario.Given(Give.OpenItem("3.2"), Give.CloseItem("3.2"), Give.CloseItem("3"));
        scenario.State.Agenda.Open.ShouldBeNull();
    }

    [Fact]
    public void Notes_are_taken_under_items_that_were_taken_up_until_the_minutes_are_due()
    {
        var scenario = Scenario.Opened().Given(Give.OpenItem("1"));
        scenario.When(Give.Note("1")).Then(new ItemNoted(Key("1"), Sample.Text("noted")));
        scenario.When(Give.Note("2")).ThenRefused("item.not-taken-up", Key("2"));
        scenario.Given(Give.Adjourn(), Give.Note("1"), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)));
        scenario.When(Give.Note("1")).ThenRefused("documents.already-due");
        scenario.State.Agenda.Notes[Key("1")].Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("4", null)]
    [InlineData("4.2", "4")]
    [InlineData("4.2.1", "4.2")]
    public void Parent_of_an_item_is_its_key_without_the_last_number(string item, string? parent) =>
        (Key(item).Parent is { } found ? found.Value : null).ShouldBe(parent);

    [Fact]
    public void Item_is_not_under_one_whose_key_only_begins_alike() => Key("41.1").IsUnder(Key("4")).ShouldBeFalse();

    private static ItemKey Key(string item) => ItemKey.Parse(item);
}
