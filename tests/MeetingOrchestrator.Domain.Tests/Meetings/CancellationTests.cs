using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class CancellationTests
{
    [Fact]
    public void Everybody_who_was_told_is_told_and_nothing_else_goes_out()
    {
        var scenario = Scenario.Invited().Given(Give.Issued("invitation/az-head"), Give.Failed("invitation/am-head"));
        scenario.When(Give.Cancel(Sample.Text("why")));
        scenario.Verdict.Events[0].ShouldBe(new MeetingCancelled(Sample.Text("why")));
        scenario.Verdict.Events.OfType<MessageWithdrawn>().Count().ShouldBe(5);
        scenario.Due().ShouldHaveSingleItem().Value.ShouldBe("cancellation/az-head");
        scenario.Verdict.Events.ShouldNotContain(happened => happened is ConferenceDeletionDue);
        scenario.State.Lifecycle.Reason.ShouldBe(Sample.Text("why"));
    }

    [Fact]
    public void Conference_is_deleted_after_the_last_entry()
    {
        var scenario = Scenario.Told().Given(Give.Cancel());
        scenario.When(Give.Deleted()).ThenRefused("conference.deletion-not-due");
        scenario.When(Give.EntryCancelled(Language.English, 1)).Then(new CalendarEntryCancelled(Language.English, 1));
        scenario.When(Give.EntryCancelled(Language.Russian, 1)).Then(new CalendarEntryCancelled(Language.Russian, 1), new ConferenceDeletionDue());
        scenario.When(Give.Deleted()).Then(new ConferenceDeleted());
        scenario.When(Give.Deleted()).ThenNothing();
        scenario.State.Conference.Deleted.ShouldBeTrue();
    }

    [Fact]
    public void Conference_without_entries_is_deleted_at_once_and_one_that_comes_late_as_soon_as_it_exists()
    {
        Scenario.Convened().Given(Give.Conference("c1")).When(Give.Cancel()).Then(new MeetingCancelled(), new ConferenceDeletionDue());
        Scenario.Convened().Given(Give.Cancel()).When(Give.Conference("c1")).Then(new ConferenceCreated("c1"), new ConferenceDeletionDue());
    }

    [Fact]
    public void Postponed_meeting_is_cancelled_too()
    {
        var scenario = Scenario.Told().Given(Give.Postpone(), Give.EntryCancelled(Language.English, 1));
        scenario.When(Give.Cancel()).Verdict.Events.OfType<CalendarEntryCancellationDue>().ShouldBeEmpty();
        scenario.Due().Count.ShouldBe(7);
        scenario.When(Give.EntryCancelled(Language.Russian, 1)).Verdict.Events[^1].ShouldBe(new ConferenceDeletionDue());
    }

    [Fact]
    public void Cancellation_of_an_entry_that_is_to_stay_is_refused()
    {
        Scenario.Told().When(Give.EntryCancelled(Language.Russian, 1)).ThenRefused("conference.cancellation-not-due", Language.Russian, 1);
        Scenario.Told().When(Give.EntryCancelled(Language.Russian, 2)).ThenRefused("conference.entry-not-due");
        Scenario.Convened().When(Give.EntryCancelled(Language.Russian, 1)).ThenRefused("conference.entry-not-due");
    }
}
