using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;
using DelegateRole = MeetingOrchestrator.Domain.Councils.DelegateRole;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ConveningMilestoneTests
{
    private const string Composition = "composition-request-p40d";
    private const string Publication = "provisional-agenda-p30d";
    private const string Documents = "documents-p20d";
    private const string Test = "connection-test-p2d";
    private const string Lobby = "lobby-pt30m";
    private const string Opening = "opening-p0d";
    private const string FollowUp = "follow-up-p10d";
    private static readonly string[] HeadsInOrder = ["az-head", "am-head", "by-head", "kz-head", "ipa-head", "tm-head", "gg-head"];
    private static readonly Instant LobbyAt = Sample.Time.Start - Duration.FromMinutes(30);

    [Fact]
    public void Composition_is_asked_of_the_focal_points_of_delegations_that_owe_it()
    {
        var scenario = Scenario.Told(Sample.WithFocalPoint()).Given(
            Give.Name("AM", Sample.Member("am-1", DelegateRole.Head)).At(Scenario.Days(-41)),
            Give.Name("BY", Sample.Member("by-1", DelegateRole.Head)).At(Scenario.Days(-41)), Give.ReturnDelegation("BY", 1).At(Scenario.Days(-41)));
        scenario.When(Give.Perform(Composition).At(Scenario.Days(-38)));
        Sent(scenario, MessageKind.CompositionRequest).ShouldBe(
            [.. new[] { "az-head", "by-head", "kz-focal", "ipa-head", "tm-head", "gg-head" }.Select(person => $"{Composition}/{person}")]);
        scenario.Verdict.Events[^1].ShouldBe(Passed(Composition, MilestoneOutcome.Performed));
    }

    [Fact]
    public void Agenda_and_documents_are_announced_to_everybody_invited()
    {
        var scenario = Scenario.Told();
        scenario.When(Give.Perform(Publication).At(Scenario.Days(-29))).Verdict.Events[0].ShouldBe(new AgendaPublished());
        Sent(scenario, MessageKind.AgendaPublished).ShouldBe([.. HeadsInOrder.Select(person => $"{Publication}/{person}")]);
        scenario.When(Give.Perform(Documents).At(Scenario.Days(-19)));
        Sent(scenario, MessageKind.DocumentsPublished).ShouldBe([.. HeadsInOrder.Select(person => $"{Documents}/{person}")]);
    }

    [Fact]
    public void Documents_wait_for_an_agenda_to_refer_to() =>
        Scenario.Empty().Given(Give.Plan().At(Scenario.Days(-100)), Give.Perform("notice-p45d").At(Scenario.Days(-40)))
            .When(Give.Perform(Documents).At(Scenario.Days(-19))).ThenRefused("milestone.agenda-not-drafted");

    [Fact]
    public void Connection_is_tested_by_delegations_that_did_not_pass_yet()
    {
        var scenario = Scenario.Told(Sample.WithFocalPoint()).Given(
            Give.Test("AZ", ConnectionResult.Passed).At(Scenario.Days(-3)),
            Give.Test("AM", ConnectionResult.Passed).At(Scenario.Days(-3)), Give.Test("AM", ConnectionResult.Failed).At(Scenario.Days(-3)));
        scenario.When(Give.Perform(Test).At(Scenario.Days(-1)));
        Sent(scenario, MessageKind.ConnectionTest).ShouldBe(
            [.. new[] { "am-head", "by-head", "kz-focal", "ipa-head", "tm-head", "gg-head" }.Select(person => $"{Test}/{person}")]);
        Scenario.Told().When(Give.Perform(Test)).Then(Passed(Test, MilestoneOutcome.Expired));
    }

    [Fact]
    public void Lobby_opens_with_the_settings_read_back_and_no_mail_follows()
    {
        var scenario = Scenario.Told().When(Give.Perform(Lobby).At(LobbyAt))
            .Then(new LobbyOpened(), new ConferenceUpdateDue(1), Passed(Lobby, MilestoneOutcome.Performed));
        scenario.State.Lifecycle.LobbyOpen.ShouldBeTrue();
        scenario.When(Give.Updated(1).At(LobbyAt)).Then(new ConferenceUpdated(1));
        Scenario.Opened().When(Give.Perform(Lobby)).Then(new LobbyOpened(), Passed(Lobby, MilestoneOutcome.Performed));
        scenario.Given(Give.Open(), Give.Adjourn());
        scenario.State.Lifecycle.LobbyOpen.ShouldBeFalse();
    }

    [Fact]
    public void Opening_is_due_at_the_start_unless_the_meeting_is_open_or_over()
    {
        Scenario.Convened().When(Give.Perform(Opening).At(Sample.Time.Start - Duration.Epsilon)).ThenRefused("milestone.not-due");
        Scenario.Convened().When(Give.Perform(Opening)).Then(new OpeningDue(), Passed(Opening, MilestoneOutcome.Performed));
        Scenario.Opened().When(Give.Perform(Opening)).Then(Passed(Opening, MilestoneOutcome.NotApplicable));
        Scenario.Convened().When(Give.Perform(Opening).At(Sample.Time.End)).Then(Passed(Opening, MilestoneOutcome.Expired));
    }

    [Fact]
    public void Draft_minutes_are_sent_for_comment_once_they_are_issued_and_until_they_are_approved()
    {
        var scenario = Scenario.Told().Given(Give.Open());
        scenario.When(Give.Perform(FollowUp).At(Scenario.Days(11))).ThenRefused("meeting.still-open");
        scenario.Given(Give.Adjourn()).When(Give.Perform(FollowUp).At(Scenario.Days(11))).ThenRefused("documents.minutes-not-issued");
        scenario.Given(
            Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)),
            Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00")));
        scenario.Again().When(Give.Perform(FollowUp).At(Scenario.Days(11))).Verdict.Events.OfType<MessageDue>()
            .ShouldAllBe(due => due.Kind == MessageKind.MinutesForComment);
        scenario.Again().When(Give.Perform(FollowUp).At(Scenario.Days(11))).Verdict.Events.Length.ShouldBe(8);
        scenario.Given(Give.ApproveMinutes()).When(Give.Perform(FollowUp).At(Scenario.Days(11))).Then(Passed(FollowUp, MilestoneOutcome.NotApplicable));
        Scenario.Convened().When(Give.Perform(FollowUp).At(Scenario.Days(11))).Then(Passed(FollowUp, MilestoneOutcome.NotApplicable));
    }

    [Fact]
    public void Draft_minutes_go_to_a_delegation_that_came_uninvited_and_to_nobody_who_neither_came_nor_was_invited()
    {
        var scenario = Scenario.RollCalled(null, "AZ", "KZ").Given(Give.Adjourn(), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)),
            Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00")));
        scenario.When(Give.Perform(FollowUp).At(Scenario.Days(11)));
        Sent(scenario, MessageKind.MinutesForComment).ShouldBe([$"{FollowUp}/az-head", $"{FollowUp}/kz-head"]);
    }

    [Fact]
    public void Reminder_after_a_change_leaves_out_who_does_not_know_of_it_yet()
    {
        var scenario = Scenario.Told().Given(Give.Reschedule(Sample.Moved(14)).At(Scenario.Days(-20)), Give.Updated(1), Give.EntryUpdated(Language.English, 1, 1));
        scenario.When(Give.Perform("reminder-p1d-c1").At(Scenario.Days(13)));
        Sent(scenario, MessageKind.Reminder).ShouldBe(["reminder-p1d-c1/am-head", "reminder-p1d-c1/kz-head", "reminder-p1d-c1/tm-head"]);
    }

    private static IEnumerable<string> Sent(Scenario scenario, MessageKind kind) =>
        scenario.Verdict.Events.OfType<MessageDue>().Where(due => due.Kind == kind).Select(due => due.Message.Value);

    private static MilestonePassed Passed(string milestone, MilestoneOutcome outcome) => new(MilestoneKey.Parse(milestone), outcome);
}
