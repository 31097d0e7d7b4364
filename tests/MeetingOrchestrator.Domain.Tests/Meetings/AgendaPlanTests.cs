using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AgendaPlanTests
{
    // Six items of ten minutes; the two sub-items of item 3 last longer than the ten minutes of their own.
    private static readonly Instant Start = Sample.Time.Start;

    [Fact]
    public void Meeting_that_is_not_planned_has_no_plan() => AgendaPlan.At(Scenario.Empty().State, Start).ShouldBeNull();

    [Fact]
    public void Plan_begins_at_the_scheduled_start_and_drifts_while_the_meeting_does_not_open()
    {
        var plan = AgendaPlan.At(Scenario.Convened().State, Minutes(-60))!;
        plan.Items.Select(item => (item.PlannedStart - Start).TotalMinutes).ShouldBe([0, 10, 20, 20, 30, 40]);
        plan.PlannedEnd.ShouldBe(Minutes(50));
        plan.Drift.ShouldBe(Duration.Zero);
        AgendaPlan.At(Scenario.Convened().State, Minutes(7))!.Drift.ShouldBe(Duration.FromMinutes(7));
    }

    [Fact]
    public void Forecast_goes_on_from_what_happened()
    {
        var scenario = Scenario.Opened().Given(Give.OpenItem("1").At(Minutes(5)), Give.CloseItem("1").At(Minutes(25)), Give.OpenItem("2").At(Minutes(30)));
        var plan = AgendaPlan.At(scenario.State, Minutes(32))!;
        plan.Items[0].ShouldBe(new ItemPlan(ItemKey.Parse("1"), ItemProgress.Finished, Start, Minutes(10), Minutes(5), Minutes(25)));
        plan.Items[1].ShouldBe(new ItemPlan(ItemKey.Parse("2"), ItemProgress.Open, Minutes(10), Minutes(20), Minutes(30), Minutes(40)));
        plan.Items[2].Start.ShouldBe(Minutes(40));
        plan.ForecastEnd.ShouldBe(Minutes(70));
        plan.Drift.ShouldBe(Duration.FromMinutes(20));
        AgendaPlan.At(scenario.State, Minutes(45))!.ForecastEnd.ShouldBe(Minutes(75));
    }

    [Fact]
    public void Postponed_item_gives_its_time_back()
    {
        var scenario = Scenario.AgendaAdopted().Given(
            Give.AmendAgenda("a", "AM", Give.Postpone("3")), Give.OpenItem("4"), Give.OpenAgendaAmendmentVote("v", "a", "4"), Give.CloseVote("v"), Give.Declare("v"));
        var plan = AgendaPlan.At(scenario.State, Start)!;
        plan.Items.Select(item => item.Progress).ShouldBe(
            [ItemProgress.Finished, ItemProgress.Finished, ItemProgress.SetAside, ItemProgress.SetAside, ItemProgress.SetAside, ItemProgress.Open]);
        plan.ForecastEnd.ShouldBe(Minutes(10));
        plan.Drift.ShouldBe(Duration.FromMinutes(-40));
    }

    [Fact]
    public void Open_item_out_of_turn_comes_before_those_ahead_of_it()
    {
        var plan = AgendaPlan.At(Scenario.AgendaAdopted().Given(Give.OpenItem("4")).State, Start)!;
        plan.Items.Single(item => item.Item == ItemKey.Parse("3")).Start.ShouldBe(Minutes(10));
        plan.ForecastEnd.ShouldBe(Minutes(30));
    }

    [Fact]
    public void Meeting_that_has_ended_is_forecast_no_more()
    {
        var scenario = Scenario.AgendaAdopted().Given(Give.OpenItem("4").At(Minutes(20)), Give.Adjourn().At(Minutes(35)));
        var plan = AgendaPlan.At(scenario.State, Minutes(500))!;
        plan.ForecastEnd.ShouldBe(Minutes(35));
        plan.Items[^1].End.ShouldBe(Minutes(35));
    }

    private static Instant Minutes(int minutes) => Start + Duration.FromMinutes(minutes);
}
