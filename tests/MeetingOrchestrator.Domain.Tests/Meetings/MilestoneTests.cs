using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class MilestoneTests
{
    private const string Notice = "notice-p45d";
    private const string Publication = "provisional-agenda-p30d";
    private const string Reminder = "reminder-p1d";
    private const string Harvest = "attendance-harvest-pt1h";
    private const string Minutes = "draft-minutes-pt2h";
    private static readonly Instant NoticeAt = Instant.FromUtc(2021, 1, 4, 7, 0);

    [Fact]
    public void Unknown_milestone_is_refused() => Scenario.Planned().When(Give.Perform("other")).ThenRefused("milestone.unknown");

    [Fact]
    public void Notice_convenes_at_its_instant_and_not_before()
    {
        var council = Sample.Council();
        Scenario.Planned().When(Give.Perform(Notice).At(NoticeAt - Duration.Epsilon)).ThenRefused("milestone.not-due", Key(Notice), NoticeAt);
        Scenario.Planned().When(Give.Perform(Notice, council).At(NoticeAt)).Then(
            new MeetingConvened(council.Name, council.Seats, council.Chair, council.PresidingOfficer, council.Delegates, council.Rules),
            Passed(Notice, MilestoneOutcome.Performed));
    }

    [Fact]
    public void Milestone_passed_is_never_done_again() => Scenario.Convened().When(Give.Perform(Notice).At(NoticeAt)).ThenNothing();

    [Fact]
    public void Provisional_date_convenes_nobody()
    {
        var scenario = Scenario.Empty().Given(Give.Plan(Sample.Plan with { Date = DateCertainty.Provisional }).At(Scenario.Days(-100)));
        scenario.When(Give.Perform(Notice).At(NoticeAt)).Then(Passed(Notice, MilestoneOutcome.WithheldProvisional));
    }

    [Fact]
    public void Milestone_past_its_window_expires_without_effect()
    {
        Scenario.Planned().When(Give.Perform(Notice).At(Sample.Time.End)).Then(Passed(Notice, MilestoneOutcome.Expired));
        Scenario.Invited().When(Give.Perform(Reminder).At(Sample.Time.Start)).Then(Passed(Reminder, MilestoneOutcome.Expired));
    }

    [Theory]
    [InlineData(Reminder, -1)]
    [InlineData(Harvest, 1)]
    [InlineData(Minutes, 1)]
    public void Milestone_of_a_meeting_that_was_not_convened_is_not_applicable(string milestone, int day) =>
        Scenario.Planned().When(Give.Perform(milestone).At(Scenario.Days(day))).Then(Passed(milestone, MilestoneOutcome.NotApplicable));

    [Fact]
    public void What_waits_for_the_notice_is_asked_for_again_while_the_notice_is_due()
    {
        foreach (var milestone in (string[])["composition-request-p40d", Publication, "documents-p20d", "connection-test-p2d", "lobby-pt30m"])
        {
            Scenario.Planned().When(Give.Perform(milestone).At(Sample.Time.Start - Duration.FromMinutes(20)))
                .ThenRefused("meeting.not-convened");
        }

        // Without a notice in the rules nobody will convene, so there is nothing to wait for.
        var rules = Sample.Milestones.RemoveAt(0);
        var never = Scenario.Empty().Given(Give.Plan(timeline: rules).At(Scenario.Days(-100)));
        never.When(Give.Perform(Publication).At(Scenario.Days(-20))).Then(Passed(Publication, MilestoneOutcome.NotApplicable));
    }

    [Fact]
    public void Notice_with_the_data_of_another_council_or_broken_data_is_refused()
    {
        var other = CouncilKey.Parse("other");
        Scenario.Planned().When(Give.Perform(Notice, Sample.Council() with { Key = other }).At(NoticeAt))
            .ThenRefused("milestone.other-council", CouncilKey.Parse("cis-migration"), other);
        var nobody = Sample.Council() with { Seats = [.. Sample.Council().Seats.Where(seat => seat.Kind != SeatKind.Member)] };
        Scenario.Planned().When(Give.Perform(Notice, nobody).At(NoticeAt)).ThenRefused("council.no-members");
    }

    [Fact]
    public void Agenda_is_published_once_it_was_drafted()
    {
        Scenario.Convened().When(Give.Perform(Publication).At(Scenario.Days(-20)))
            .Then(new AgendaPublished(), Passed(Publication, MilestoneOutcome.Performed));
        Scenario.Empty().Given(Give.Plan().At(Scenario.Days(-100)), Give.Perform(Notice).At(NoticeAt))
            .When(Give.Perform(Publication).At(Scenario.Days(-20))).ThenRefused("milestone.agenda-not-drafted");
    }

    [Fact]
    public void Reminder_goes_to_the_invited_whose_latest_reply_is_not_declined()
    {
        // AZ declined, AM declined and then accepted (the answers are read in the other order), the invitation of BY was given up.
        var scenario = Scenario.Invited().Given(
            Give.Replies(Observed("AZ", Reply.Declined, -5), Observed("AM", Reply.Accepted, -3), Observed("AM", Reply.Declined, -5)),
            Give.Expired("invitation/by-head"));
        scenario.When(Give.Perform(Reminder).At(Scenario.Days(-1))).Verdict.Events.OfType<MessageDue>().Select(due => due.Message.Value)
            .ShouldBe(["reminder-p1d/am-head", "reminder-p1d/kz-head", "reminder-p1d/ipa-head", "reminder-p1d/tm-head", "reminder-p1d/gg-head"]);
        scenario.Verdict.Events[^2..].ShouldBe([new RepliesDue(Key(Reminder)), Passed(Reminder, MilestoneOutcome.Performed)]);
    }

    [Fact]
    public void Nobody_is_reminded_who_was_not_invited() =>
        Scenario.Convened().When(Give.Perform(Reminder).At(Scenario.Days(-1)))
            .Then(new RepliesDue(Key(Reminder)), Passed(Reminder, MilestoneOutcome.Performed));

    [Fact]
    public void Attendance_is_harvested_when_there_was_a_conference_and_a_sitting()
    {
        var at = Sample.Time.End + Duration.FromHours(1);
        Scenario.Invited().Given(Give.Open()).When(Give.Perform(Harvest).At(at))
            .Then(new AttendanceReportDue(Key(Harvest)), Passed(Harvest, MilestoneOutcome.Performed));
        Scenario.Opened().When(Give.Perform(Harvest).At(at)).Then(Passed(Harvest, MilestoneOutcome.NotApplicable));
        Scenario.Invited().When(Give.Perform(Harvest).At(at)).Then(Passed(Harvest, MilestoneOutcome.NotApplicable));
        Scenario.Invited().Given(Give.Open()).When(Give.Perform(Harvest).At(at + Duration.FromDays(365))).Then(Passed(Harvest, MilestoneOutcome.Expired));
    }

    [Fact]
    public void Minutes_are_due_after_the_sitting_and_asked_for_again_while_it_lasts()
    {
        var scenario = Scenario.Opened().When(Give.Perform(Minutes).At(Scenario.Days(1))).ThenRefused("meeting.still-open");
        scenario.Given(Give.Adjourn()).When(Give.Perform(Minutes).At(Scenario.Days(1)))
            .Then(new DocumentsDue([DocumentKind.DraftMinutes, DocumentKind.PressRelease]), Passed(Minutes, MilestoneOutcome.Performed));
        Scenario.Convened().Given(Give.Cancel()).When(Give.Perform(Minutes).At(Scenario.Days(1))).Then(Passed(Minutes, MilestoneOutcome.NotApplicable));
    }

    private static ObservedReply Observed(string seat, Reply reply, int day) =>
        new(Sample.Person(seat).Person, reply, ReplyChannel.Calendar, Scenario.Days(day));

    private static MilestoneKey Key(string milestone) => MilestoneKey.Parse(milestone);

    private static MilestonePassed Passed(string milestone, MilestoneOutcome outcome) => new MilestonePassed(Key(milestone), outcome);
}
