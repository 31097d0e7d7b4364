using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class PostponementTests
{
    private static readonly PlannedMeeting Moved = Sample.Moved(14);
    private static readonly Instant Now = Scenario.Days(-20);

    [Fact]
    public void Planned_meeting_is_put_off_silently_and_comes_back_planned()
    {
        var scenario = Scenario.Planned().When(Give.Postpone(Sample.Text("why")).At(Now)).Then(new MeetingPostponed(Sample.Text("why")));
        scenario.When(Give.Perform("notice-p45d").At(Now)).Then(new MilestonePassed(MilestoneKey.Parse("notice-p45d"), MilestoneOutcome.NotApplicable));
        scenario.Given(Give.Reschedule(Moved).At(Now));
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Planned);
        scenario.When(Give.Perform("notice-p45d-c1").At(Now)).Verdict.Events[0].ShouldBeOfType<MeetingConvened>();
    }

    [Fact]
    public void Convened_meeting_is_put_off_for_everybody_who_was_told()
    {
        var scenario = Scenario.Invited().Given(Give.Issued("invitation/az-head"), Give.Unknown("invitation/am-head"));
        scenario.When(Give.Postpone().At(Now));
        var events = scenario.Verdict.Events;
        events[0].ShouldBe(new MeetingPostponed(null));
        events.OfType<MessageWithdrawn>().Count().ShouldBe(5);
        events.OfType<MessageDue>().Select(due => due.Message.Value).ShouldBe(["postponement/az-head", "postponement/am-head"]);
        events[^2..].ShouldBe([new CalendarEntryCancellationDue(Language.Russian, 1), new CalendarEntryCancellationDue(Language.English, 1)]);
        scenario.When(Give.EntryCancelled(Language.Russian, 1).At(Now)).Then(new CalendarEntryCancelled(Language.Russian, 1));
        scenario.When(Give.EntryCancelled(Language.Russian, 1).At(Now)).ThenNothing();
    }

    [Fact]
    public void Nothing_is_done_for_a_meeting_that_is_put_off()
    {
        var scenario = Scenario.Told().Given(Give.Postpone().At(Now));
        foreach (var milestone in scenario.State.Lifecycle.Timeline.Where(laid => laid.Kind != Domain.Rules.MilestoneKind.Notice))
        {
            scenario.When(Give.Perform(milestone.Key.Value).At(milestone.At)).Then(new MilestonePassed(milestone.Key, MilestoneOutcome.NotApplicable));
        }

        scenario.When(Give.Open()).ThenRefused("meeting.wrong-phase");
        scenario.When(Give.Postpone()).ThenRefused("meeting.wrong-phase");
        scenario.When(Give.Remind("AZ")).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Only_a_fixed_date_brings_it_back_and_the_same_date_is_one()
    {
        var scenario = Scenario.Told().Given(Give.Postpone().At(Now));
        scenario.When(Give.Reschedule(Moved with { Date = DateCertainty.Provisional }).At(Now)).ThenRefused("meeting.date-not-fixed");
        scenario.When(Give.Reschedule(Sample.Plan).At(Now)).Verdict.Events.Where(happened => happened is not MessageWithdrawn)
            .ShouldBe([new MeetingRescheduled(Sample.Plan, 1, null), new ConferenceUpdateDue(1)]);
        scenario.Due().ShouldBeEmpty();
    }

    [Fact]
    public void Coming_back_makes_new_entries_once_the_old_ones_are_cancelled_and_tells_of_the_change()
    {
        var scenario = Scenario.Told().Given(Give.Postpone().At(Now), Give.EntryCancelled(Language.Russian, 1).At(Now), Give.Reschedule(Moved).At(Now));
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Convened);
        scenario.When(Give.Updated(1).At(Now)).Then(new ConferenceUpdated(1), new CalendarEntryDue(Language.Russian, 2));
        scenario.When(Give.EntryCancelled(Language.English, 1).At(Now)).Then(new CalendarEntryCancelled(Language.English, 1), new CalendarEntryDue(Language.English, 2));
        scenario.When(Give.EntryCancelled(Language.English, 1).At(Now)).ThenNothing();
        scenario.When(Give.EntryUpdated(Language.English, 1, 1).At(Now)).ThenRefused("conference.revision-not-due");
        scenario.When(Give.Entry(Language.English, "e4", generation: 2).At(Now)).Verdict.Events.OfType<MessageDue>().Select(due => due.Message.Value)
            .ShouldBe(["change-c1/am-head", "change-c1/kz-head", "change-c1/tm-head"]);
    }

    [Fact]
    public void Entry_that_was_being_made_is_cancelled_as_soon_as_it_exists()
    {
        var scenario = Scenario.Convened().Given(
            Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English), Give.Postpone().At(Now));
        scenario.When(Give.Entry(Language.Russian, "e1").At(Now)).Then(
            new CalendarEntryCreated(Language.Russian, 1, "e1", "e1@uid"), new CalendarEntryCancellationDue(Language.Russian, 1));
    }

    [Fact]
    public void Second_postponement_is_news_of_its_own()
    {
        var scenario = Scenario.Told().Given(
            Give.Postpone().At(Now), Give.EntryCancelled(Language.Russian, 1).At(Now), Give.EntryCancelled(Language.English, 1).At(Now), Give.Reschedule(Moved).At(Now));
        scenario.When(Give.Postpone().At(Now)).Verdict.Events.OfType<MessageDue>().ShouldAllBe(
            due => due.Kind == MessageKind.Postponement && due.Message.Value.StartsWith("postponement-c1/", StringComparison.Ordinal));
        scenario.Due().Count.ShouldBe(7);
    }
}
