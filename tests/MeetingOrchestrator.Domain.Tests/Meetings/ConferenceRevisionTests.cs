using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ConferenceRevisionTests
{
    private const string HarvestKey = "attendance-harvest-pt1h";
    private static readonly ConferenceSecurity Watermark = ConferenceSecurity.Safe with { Watermark = true };
    private static readonly Instant Now = Scenario.Days(-20);

    [Fact]
    public void Security_chosen_before_the_conference_exists_is_what_it_is_hardened_to()
    {
        var scenario = Scenario.Convened().When(Give.Security(Watermark)).Then(new ConferenceSecurityChosen(Watermark));
        scenario.When(Give.Security(Watermark)).ThenNothing();
        scenario.When(Give.Conference("c1")).Then(new ConferenceCreated("c1"));
        Scenario.Convened().When(Give.Security(ConferenceSecurity.Safe)).ThenNothing();
        Scenario.Planned().When(Give.Security(Watermark)).ThenRefused("meeting.not-convened");
    }

    [Fact]
    public void Security_chosen_later_takes_a_revision_that_leaves_entries_and_people_alone()
    {
        var scenario = Scenario.Told().When(Give.Security(Watermark).At(Now)).Then(new ConferenceSecurityChosen(Watermark), new ConferenceUpdateDue(1));
        scenario.When(Give.Updated(1).At(Now)).Then(new ConferenceUpdated(1));
        scenario.State.Conference.IsReady.ShouldBeTrue();
    }

    [Fact]
    public void Report_of_a_revision_that_another_one_overtook_is_without_effect()
    {
        var scenario = Scenario.Told().Given(Give.Security(Watermark).At(Now), Give.Reschedule(Sample.Moved(7)).At(Now));
        scenario.When(Give.Updated(1).At(Now)).ThenNothing();
        scenario.When(Give.Updated(1, "lobby").At(Now)).ThenNothing();
        scenario.When(Give.Updated(3).At(Now)).ThenRefused("conference.revision-not-due", 3, 2);
        scenario.When(Give.Updated(0).At(Now)).ThenRefused("conference.revision-not-due");
        scenario.When(Give.Updated(2).At(Now)).Verdict.Events.Length.ShouldBe(3);
        scenario.When(Give.Updated(2).At(Now)).ThenNothing();
        scenario.When(Give.Updated(1).At(Now)).ThenNothing();
    }

    [Fact]
    public void Settings_that_drifted_are_noticed_by_a_repeated_read_back_and_nobody_is_invited_until_they_are_back()
    {
        var scenario = Scenario.Told().Given(Give.Security(Watermark).At(Now), Give.Updated(1).At(Now));
        scenario.When(Give.Updated(1, "chat").At(Now)).Then(new ConferenceHardeningFailed(["chat"]));
        scenario.State.Conference.IsReady.ShouldBeFalse();
        scenario.When(Give.Updated(1).At(Now)).Then(new ConferenceUpdated(1));
        scenario.State.Conference.IsReady.ShouldBeTrue();
    }

    [Fact]
    public void Report_of_an_entry_is_taken_once_for_the_revision_last_asked_for()
    {
        var scenario = Scenario.Told().Given(
            Give.Reschedule(Sample.Moved(7)).At(Now), Give.Updated(1).At(Now), Give.Reschedule(Sample.Moved(9)).At(Now));
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 2).At(Now)).ThenRefused("conference.revision-not-due", 2, 1);
        // What was asked for first arrives, while the conference is not at the second revision yet.
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 1).At(Now)).Then(new CalendarEntryUpdated(Language.Russian, 1, 1));
        scenario.When(Give.Updated(2).At(Now)).Then(
            new ConferenceUpdated(2), new CalendarEntryUpdateDue(Language.Russian, 1, 2), new CalendarEntryUpdateDue(Language.English, 1, 2));
        scenario.When(Give.EntryUpdated(Language.English, 1, 1).At(Now)).ThenNothing();
        scenario.When(Give.EntryUpdated(Language.English, 2, 1).At(Now)).ThenRefused("conference.entry-not-due");
        scenario.When(Give.EntryUpdated(Language.English, 1, 2).At(Now)).Verdict.Events.OfType<MessageDue>().Count().ShouldBe(3);
    }

    [Fact]
    public void Unmatched_record_is_put_to_the_seat_that_a_person_names()
    {
        var scenario = Harvested();
        scenario.When(Give.Match("r1", "AZ")).Then(new AttendanceMatched("r1", Sample.Key("AZ")));
        scenario.When(Give.Match("r1", "AZ")).ThenNothing();
        scenario.State.Conference.Attendance!.ShouldSatisfyAllConditions(
            attendance => attendance.Unmatched.Select(record => record.Record).ShouldBe(["r2"]),
            // 10–30 of the delegate and 20–40 of the record are one stretch; 50–60 stands alone.
            attendance => attendance.Connections.ShouldHaveSingleItem().Connected.ShouldBe([Span(10, 40), Span(50, 60)]));
        scenario.Given(Give.Match("r2", null), Give.Match("r1", "KZ"));
        scenario.State.Conference.Attendance!.Unmatched.ShouldBeEmpty();
        scenario.State.Conference.Attendance.Connections.Select(connection => connection.Seat).ShouldBe(Sample.Keys("AZ", "KZ"));
    }

    [Fact]
    public void What_a_person_said_of_a_record_holds_for_a_later_harvest_too()
    {
        const string Later = "attendance-harvest-p1d";
        var rules = Sample.Milestones.Add(new(MilestoneKind.AttendanceHarvest, Anchor.AfterEnd, Period.FromDays(1)));
        var scenario = Scenario.Empty().Given(
            Give.Plan(timeline: rules).At(Scenario.Days(-200)), Give.Perform("notice-p45d").At(Scenario.Days(-40)), Give.Conference("c1"), Give.Open());
        Harvest(scenario).Given(Give.Match("r1", "KZ"), Give.Perform(Later).At(Scenario.Days(2)));
        scenario.Given(Give.Harvest(Later, [], [new("r1", [Span(0, 90)]), new("r3", [Span(0, 5)])]));
        var attendance = scenario.State.Conference.Attendance!;
        attendance.Connections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            connection => connection.Seat.ShouldBe(Sample.Key("KZ")), connection => connection.Connected.ShouldBe([Span(0, 90)]));
        attendance.Unmatched.ShouldHaveSingleItem().Record.ShouldBe("r3");
        scenario.State.Conference.Reported!.Unmatched.Length.ShouldBe(2);
    }

    [Fact]
    public void Record_or_seat_that_nobody_knows_is_refused()
    {
        Harvested().When(Give.Match("r9", "AZ")).ThenRefused("conference.unknown-record", "r9");
        Harvested().When(Give.Match("r1", "XX")).ThenRefused("attendance.unknown-seat");
        Scenario.Told().When(Give.Match("r1", "AZ")).ThenRefused("conference.unknown-record");
    }

    private static Scenario Harvested() => Harvest(Scenario.Told().Given(Give.Open()));

    private static Scenario Harvest(Scenario scenario) => scenario.Given(
        Give.Perform(HarvestKey).At(Sample.Time.End + Duration.FromHours(1)),
        Give.Harvest(
            HarvestKey, [new(Sample.Key("AZ"), [Span(10, 30)])], [new("r1", [Span(20, 40), Span(50, 60)]), new("r2", [Span(0, 5)])]));

    private static Span Span(int from, int to) =>
        new(Sample.Time.Start + Duration.FromMinutes(from), Sample.Time.Start + Duration.FromMinutes(to));
}
