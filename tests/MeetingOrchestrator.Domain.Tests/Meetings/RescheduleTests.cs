using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class RescheduleTests
{
    private static readonly PlannedMeeting Moved = Sample.Moved(14);
    private static readonly Instant Now = Scenario.Days(-20);

    [Fact]
    public void Planned_meeting_is_moved_without_telling_anybody()
    {
        var scenario = Scenario.Planned().When(Give.Reschedule(Moved, Sample.Text("why")).At(Now)).Then(new MeetingRescheduled(Moved, 1, Sample.Text("why")));
        scenario.State.Lifecycle.ShouldSatisfyAllConditions(
            state => state.Phase.ShouldBe(MeetingPhase.Planned), state => state.Plan.ShouldBe(Moved),
            state => state.Changes.ShouldBe(1), state => state.Reason.ShouldBe(Sample.Text("why")));
        scenario.When(Give.Plan(Moved).At(Now)).ThenNothing();
        scenario.When(Give.Reschedule(Moved with { }).At(Now)).ThenNothing();
    }

    [Fact]
    public void Timeline_is_laid_anew_without_what_was_done_once_for_all()
    {
        var scenario = Scenario.Told().Given(Give.Perform("provisional-agenda-p30d").At(Scenario.Days(-25)), Give.Reschedule(Moved).At(Now));
        var laid = scenario.State.Lifecycle.Timeline;
        laid.Select(milestone => milestone.Key.Value).ShouldBe(
            [
                "composition-request-p40d-c1", "documents-p20d-c1", "connection-test-p2d-c1", "reminder-p1d-c1", "lobby-pt30m-c1", "opening-p0d-c1",
                "attendance-harvest-pt1h-c1", "draft-minutes-pt2h-c1", "follow-up-p10d-c1",
            ]);
        laid.Single(milestone => milestone.Kind == MilestoneKind.Reminder).At.ShouldBe(Moved.Time.Start - Duration.FromDays(1));
        scenario.When(Give.Perform("reminder-p1d").At(Scenario.Days(-1))).ThenRefused("milestone.unknown");
        scenario.Given(Give.Reschedule(Sample.Moved(21)).At(Now));
        scenario.State.Lifecycle.Timeline.ShouldNotContain(milestone => milestone.Kind == MilestoneKind.Notice || milestone.Kind == MilestoneKind.ProvisionalAgenda);
    }

    [Fact]
    public void Provisional_meeting_moved_to_a_fixed_date_convenes_at_its_notice()
    {
        var scenario = Provisional().Given(Give.Reschedule(Moved).At(Scenario.Days(-100)));
        var notice = scenario.State.Lifecycle.Timeline[0];
        notice.Key.Value.ShouldBe("notice-p45d-c1");
        scenario.When(Give.Perform("notice-p45d-c1").At(notice.At - Duration.Epsilon)).ThenRefused("milestone.not-due");
        scenario.When(Give.Perform("notice-p45d-c1").At(notice.At)).Verdict.Events[0].ShouldBeOfType<MeetingConvened>();
    }

    [Fact]
    public void Provisional_meeting_moved_to_a_fixed_date_close_at_hand_convenes_at_once()
    {
        // The notice of the provisional date had been withheld.
        var scenario = Provisional().Given(Give.Perform("notice-p45d").At(Scenario.Days(-45)), Give.Reschedule(Sample.Moved(-1)).At(Scenario.Days(-3)));
        scenario.When(Give.Perform("notice-p45d-c1").At(Scenario.Days(-3))).Verdict.Events[0].ShouldBeOfType<MeetingConvened>();
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Convened);
    }

    [Fact]
    public void Convened_meeting_brings_the_conference_then_the_entries_then_the_people_up_to_date()
    {
        var scenario = Scenario.Told().When(Give.Reschedule(Moved).At(Now)).Then(new MeetingRescheduled(Moved, 1, null), new ConferenceUpdateDue(1));
        scenario.When(Give.Updated(1).At(Now)).Then(
            new ConferenceUpdated(1), new CalendarEntryUpdateDue(Language.Russian, 1, 1), new CalendarEntryUpdateDue(Language.English, 1, 1));
        scenario.When(Give.EntryUpdated(Language.English, 1, 1).At(Now)).Then(
            new CalendarEntryUpdated(Language.English, 1, 1), Change("AM"), Change("KZ"), Change("TM"));
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 1).At(Now)).Verdict.Events[1..].ShouldBe([Change("AZ"), Change("BY"), Change("IPA"), Change("GG")]);
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 1).At(Now)).ThenNothing();
    }

    [Fact]
    public void Who_was_not_told_is_invited_anew_and_who_may_have_been_told_is_told_of_the_change()
    {
        var scenario = Scenario.Invited().Given(
            Give.Issued("invitation/az-head"), Give.Unknown("invitation/by-head"), Give.Failed("invitation/am-head"),
            Give.Issued("invitation/tm-head"), Give.Undelivered("invitation/tm-head"), Give.Expired("invitation/kz-head"));
        scenario.When(Give.Reschedule(Moved).At(Now)).Verdict.Events.OfType<MessageWithdrawn>().Select(gone => gone.Message.Value)
            .ShouldBe(["invitation/gg-head", "invitation/ipa-head"]);
        scenario.BroughtTo(1);
        scenario.Due().Select(message => message.Value).ShouldBe(
            [
                "change-c1/az-head", "change-c1/by-head", "invitation-c1/am-head", "invitation-c1/gg-head",
                "invitation-c1/ipa-head", "invitation-c1/kz-head", "invitation-c1/tm-head",
            ]);
        scenario.When(Give.Issued("invitation/gg-head")).ThenRefused("message.already-settled", MessageKey.Parse("invitation/gg-head"), MessageProgress.Withdrawn);
    }

    [Fact]
    public void Second_change_overtakes_the_news_of_the_first()
    {
        var scenario = Scenario.Told().Given(Give.Reschedule(Moved).At(Now)).BroughtTo(1)
            .Given(Give.Issued("change-c1/az-head"), Give.Failed("change-c1/am-head"), Give.Reschedule(Sample.Moved(21)).At(Now));
        scenario.State.Invitations.Messages[MessageKey.Parse("change-c1/by-head")].Progress.ShouldBe(MessageProgress.Withdrawn);
        scenario.BroughtTo(2);
        scenario.Due().Count.ShouldBe(7);
        scenario.Due().ShouldAllBe(message => message.Value.StartsWith("change-c2/", StringComparison.Ordinal));
    }

    [Fact]
    public void Change_that_the_provider_did_not_keep_tells_nobody_until_it_recovers()
    {
        var scenario = Scenario.Told().Given(Give.Reschedule(Moved).At(Now));
        scenario.When(Give.Updated(1, "lobby").At(Now)).Then(new ConferenceHardeningFailed(["lobby"]));
        scenario.When(Give.Updated(1, "lobby").At(Now)).ThenNothing();
        // Hardened again, but still at the old time.
        scenario.When(Give.Hardening().At(Now)).Then(new ConferenceHardened());
        scenario.When(Give.Updated(1).At(Now)).Verdict.Events.OfType<CalendarEntryUpdateDue>().Count().ShouldBe(2);
    }

    [Fact]
    public void Change_before_the_conference_exists_is_made_up_for_once_it_does()
    {
        var scenario = Scenario.Convened().When(Give.Reschedule(Moved).At(Now)).Then(new MeetingRescheduled(Moved, 1, null));
        scenario.When(Give.Conference("c1").At(Now)).Then(new ConferenceCreated("c1"), new ConferenceUpdateDue(1));
        scenario.Given(Give.Hardening().At(Now), Give.JoinInformation(Language.Russian).At(Now));
        scenario.When(Give.JoinInformation(Language.English).At(Now)).Then(new JoinInformationObtained(Language.English));
        scenario.When(Give.Updated(1).At(Now)).Verdict.Events.OfType<CalendarEntryDue>().Count().ShouldBe(2);
    }

    [Fact]
    public void Change_while_an_entry_is_being_made_updates_it_before_anybody_is_invited()
    {
        var scenario = Scenario.Convened().Given(
            Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English),
            Give.Reschedule(Moved).At(Now), Give.Updated(1).At(Now));
        scenario.When(Give.Entry(Language.Russian, "e1").At(Now)).Then(
            new CalendarEntryCreated(Language.Russian, 1, "e1", "e1@uid"), new CalendarEntryUpdateDue(Language.Russian, 1, 1));
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 1).At(Now)).Verdict.Events.OfType<MessageDue>()
            .ShouldAllBe(due => due.Message.Value.StartsWith("invitation-c1/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_asked_once_and_was_overtaken_on_its_way_is_asked_again()
    {
        var scenario = Scenario.Told(Sample.WithFocalPoint()).Given(Give.Perform("composition-request-p40d").At(Scenario.Days(-38)));
        scenario.Given(Give.Issued("composition-request-p40d/az-head"), Give.Reschedule(Moved).At(Now)).BroughtTo(1);
        scenario.Due().Select(message => message.Value).Where(message => message.StartsWith("composition", StringComparison.Ordinal)).ShouldBe(
            [
                "composition-request-c1/am-head", "composition-request-c1/by-head", "composition-request-c1/gg-head", "composition-request-c1/ipa-head",
                "composition-request-c1/kz-focal", "composition-request-c1/tm-head",
            ]);
    }

    [Fact]
    public void Focal_point_who_was_asked_for_the_composition_is_told_of_the_change_too()
    {
        var scenario = Scenario.Told(Sample.WithFocalPoint()).Given(
            Give.Perform("composition-request-p40d").At(Scenario.Days(-38)), Give.Issued("composition-request-p40d/kz-focal"), Give.Reschedule(Moved).At(Now));
        scenario.BroughtTo(1).Due().ShouldContain(MessageKey.Parse("change-c1/kz-focal"));
    }

    public static TheoryData<string, PlannedMeeting> Faults => new()
    {
        { "meeting.other-meeting", Moved with { Meeting = MeetingId.Parse("cis-migration-26") } },
        { "meeting.number-fixed", Moved with { Number = 26 } },
        { "meeting.ends-in-past", Sample.Moved(-30) },
        { "meeting.postpone-instead", Moved with { Date = DateCertainty.Provisional } },
        { "attendance.unknown-seat", Moved with { Host = Sample.Key("XX") } },
        { "time.end-before-start", Moved with { Time = Moved.Time with { End = Moved.Time.Start } } },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public void Change_that_cannot_be_is_refused(string code, PlannedMeeting plan) =>
        Scenario.Told().When(Give.Reschedule(plan).At(Now)).ThenRefused(code);

    [Fact]
    public void Meeting_that_was_opened_or_cancelled_is_not_moved()
    {
        Scenario.Opened().When(Give.Reschedule(Moved)).ThenRefused("meeting.wrong-phase");
        Scenario.Convened().Given(Give.Cancel()).When(Give.Reschedule(Moved)).ThenRefused("meeting.wrong-phase");
        Scenario.Planned().When(Give.Reschedule(Moved with { Date = DateCertainty.Provisional }).At(Now)).Verdict.Events.Length.ShouldBe(1);
    }

    private static Scenario Provisional() =>
        Scenario.Empty().Given(Give.Plan(Sample.Plan with { Date = DateCertainty.Provisional }).At(Scenario.Days(-200)));

    private static MessageDue Change(string seat) => new(
        MessageKey.Parse($"change-c1/{Sample.Person(seat).Person}"), MessageKind.Change, Sample.Person(seat), Sample.Key(seat),
        seat is "AM" or "KZ" or "TM" ? Language.English : Language.Russian);
}
