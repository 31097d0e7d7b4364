using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ConferenceTests
{
    private static readonly MeetingEvent[] EntriesDue = [new CalendarEntryDue(Language.Russian, 1), new CalendarEntryDue(Language.English, 1)];

    [Fact]
    public void Conference_is_created_once()
    {
        var scenario = Scenario.Convened().When(Give.Conference("c1")).Then(new ConferenceCreated("c1"));
        scenario.When(Give.Conference("c1")).ThenNothing();
        scenario.When(Give.Conference("c2")).ThenRefused("conference.already-created", "c1", "c2");
        Scenario.Planned().When(Give.Conference("c1")).ThenRefused("meeting.not-convened");
    }

    [Fact]
    public void Report_before_the_conference_exists_is_refused()
    {
        Scenario.Convened().When(Give.Hardening()).ThenRefused("conference.not-created");
        Scenario.Convened().When(Give.JoinInformation(Language.Russian)).ThenRefused("conference.not-created");
    }

    [Fact]
    public void Calendar_entries_fall_due_when_hardened_and_joinable_in_every_language_in_either_order()
    {
        var hardenedFirst = Scenario.Convened().Given(Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.English));
        hardenedFirst.When(Give.JoinInformation(Language.Russian)).Then([new JoinInformationObtained(Language.Russian), .. EntriesDue]);
        hardenedFirst.When(Give.JoinInformation(Language.Russian)).ThenNothing();
        var hardenedLast = Scenario.Convened().Given(
            Give.Conference("c1"), Give.JoinInformation(Language.English), Give.JoinInformation(Language.Russian));
        hardenedLast.When(Give.Hardening()).Then([new ConferenceHardened(), .. EntriesDue]);
        hardenedLast.When(Give.Hardening()).ThenNothing();
    }

    [Fact]
    public void Failed_hardening_holds_everything_back_until_it_recovers()
    {
        var scenario = Scenario.Convened().Given(Give.Conference("c1"));
        scenario.When(Give.Hardening("lobby")).Then(new ConferenceHardeningFailed(["lobby"]));
        scenario.When(Give.Hardening("lobby")).ThenNothing();
        scenario.When(Give.JoinInformation(Language.English)).Then(new JoinInformationObtained(Language.English));
        scenario.When(Give.JoinInformation(Language.Russian)).Then(new JoinInformationObtained(Language.Russian));
        scenario.When(Give.Hardening()).Then([new ConferenceHardened(), .. EntriesDue]);
    }

    [Fact]
    public void Nobody_is_invited_into_a_conference_that_lost_its_hardening()
    {
        var scenario = EntriesAreDue().Given(Give.Hardening("lobby"));
        scenario.When(Give.Entry(Language.Russian, "e1")).Then(new CalendarEntryCreated(Language.Russian, 1, "e1", "e1@uid"));
        scenario.When(Give.Hardening()).Verdict.Events.OfType<MessageDue>().Count().ShouldBe(4);
    }

    [Fact]
    public void Calendar_entry_invites_those_addressed_in_its_language_in_protocol_order()
    {
        var scenario = EntriesAreDue().When(Give.Entry(Language.Russian, "e1")).Then(
            new CalendarEntryCreated(Language.Russian, 1, "e1", "e1@uid"), Invitation("AZ"), Invitation("BY"), Invitation("IPA"), Invitation("GG"));
        scenario.When(Give.Entry(Language.Russian, "e1")).ThenNothing();
        scenario.When(Give.Entry(Language.Russian, "e2")).ThenRefused("conference.entry-already-created", Language.Russian, 1, "e1");
        scenario.When(Give.Entry(Language.English, "e2", generation: 2)).ThenRefused("conference.entry-not-due", Language.English, 2);
    }

    [Fact]
    public void Nothing_falls_due_for_a_meeting_that_is_cancelled_or_over()
    {
        var cancelled = Scenario.Convened().Given(Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.English), Give.Cancel());
        cancelled.When(Give.JoinInformation(Language.Russian)).Then(new JoinInformationObtained(Language.Russian));
        EntriesAreDue().When(Give.Entry(Language.Russian, "e1").At(Sample.Time.End)).Then(new CalendarEntryCreated(Language.Russian, 1, "e1", "e1@uid"));
    }

    [Fact]
    public void Attendance_is_recorded_once_for_a_harvest_that_was_asked_for()
    {
        var harvest = MilestoneKey.Parse("attendance-harvest-pt1h");
        var scenario = Scenario.Invited().Given(Give.Open());
        scenario.When(Give.Harvest(harvest.Value)).ThenRefused("conference.harvest-not-due", harvest);
        scenario.Given(Give.Perform(harvest.Value).At(Sample.Time.End + Duration.FromHours(1)));
        scenario.When(Give.Harvest(harvest.Value)).Then(new ConferenceAttendanceRecorded(harvest, 1, [], []));
        scenario.When(Give.Harvest(harvest.Value)).ThenNothing();
    }

    private static Scenario EntriesAreDue() => Scenario.Convened().Given(
        Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English));

    private static MessageDue Invitation(string seat) => new(
        MessageKey.Parse($"invitation/{Sample.Person(seat).Person}"), MessageKind.Invitation, Sample.Person(seat), Sample.Key(seat), Language.Russian);
}
