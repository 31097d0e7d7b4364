using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class LifecycleTests
{
    private static readonly MeetingPlanned Planned = new(CouncilKey.Parse("cis-migration"), Sample.Plan, Sample.Milestones);

    [Fact]
    public void Planning_a_meeting_to_come_enters_it() => Scenario.Empty().When(Give.Plan().At(Scenario.Days(-100))).Then(Planned);

    [Fact]
    public void Planning_a_meeting_that_has_ended_archives_it_and_nothing_else_ever_happens()
    {
        var scenario = Scenario.Empty().When(Give.Plan().At(Sample.Time.End)).Then(Planned, new MeetingArchived(ArchiveReason.EndedBeforeImport));
        scenario.When(Give.Perform("notice-p45d")).ThenRefused("meeting.archived", ArchiveReason.EndedBeforeImport);
        scenario.When(Give.Agenda(Sample.Agenda)).ThenRefused("meeting.archived");
        scenario.When(Give.Plan()).ThenNothing();
    }

    [Fact]
    public void Planning_a_meeting_a_moment_before_its_end_does_not_archive_it() =>
        Scenario.Empty().When(Give.Plan().At(Sample.Time.End - Duration.Epsilon)).Then(Planned);

    [Fact]
    public void Planning_again_is_refused_only_when_the_plan_differs()
    {
        Scenario.Planned().When(Give.Plan(Sample.Plan with { })).ThenNothing();
        Scenario.Planned().When(Give.Plan(Sample.Plan with { Number = 26 })).ThenRefused("meeting.already-planned", 25, Sample.Time.Start);
    }

    [Fact]
    public void Planning_by_a_time_that_contradicts_itself_is_refused()
    {
        var shifted = Sample.Time with { Start = Sample.Time.Start + Duration.FromHours(1) };
        Scenario.Empty().When(Give.Plan(Sample.Plan with { Time = shifted })).ThenRefused("time.start-contradicts-zone");
        var distant = Sample.Time with { Start = Instant.MinValue, End = Instant.MaxValue };
        Scenario.Empty().When(Give.Plan(Sample.Plan with { Time = distant })).ThenRefused("time.out-of-range");
        Scenario.Empty().When(Give.Plan(Sample.Plan with { Time = Sample.Time with { End = Sample.Time.Start } })).ThenRefused("time.end-before-start");
    }

    [Fact]
    public void Anything_before_planning_is_refused() => Scenario.Empty().When(Give.Open()).ThenRefused("meeting.not-planned");

    [Fact]
    public void Opening_is_possible_from_one_hour_ahead()
    {
        var from = Sample.Time.Start - Duration.FromHours(1);
        Scenario.Convened().When(Give.Open().At(from - Duration.Epsilon)).ThenRefused("meeting.too-early", from);
        Scenario.Convened().When(Give.Open().At(from)).Then(new MeetingOpened(Sample.Person("az")));
        Scenario.Planned().When(Give.Open()).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Suspension_and_resumption_alternate()
    {
        var scenario = Scenario.Opened().When(Give.Suspend()).Then(new MeetingSuspended());
        scenario.When(Give.Suspend()).ThenRefused("meeting.wrong-phase");
        scenario.When(Give.OpenItem("1")).ThenRefused("meeting.wrong-phase");
        scenario.When(Give.Resume()).Then(new MeetingResumed());
    }

    [Fact]
    public void Closing_needs_an_exhausted_agenda_and_adjourning_does_not()
    {
        var scenario = Scenario.AgendaAdopted();
        scenario.When(Give.Close()).ThenRefused("meeting.items-remain");
        scenario.When(Give.Adjourn()).Then(new MeetingAdjourned());
    }

    [Fact]
    public void Nothing_ends_or_suspends_a_meeting_during_a_vote_or_a_speech()
    {
        var voting = Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1"));
        var speaking = Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"));
        foreach (var ending in (Domain.Meetings.MeetingCommand[])[Give.Close(), Give.Adjourn(), Give.Suspend()])
        {
            voting.When(ending).ThenRefused("vote.still-open");
            speaking.When(ending).ThenRefused("floor.speech-in-progress");
        }
    }

    [Fact]
    public void Cancelling_is_possible_until_the_meeting_opens()
    {
        Scenario.Planned().When(Give.Cancel()).Then(new MeetingCancelled());
        Scenario.Convened().When(Give.Cancel()).Then(new MeetingCancelled());
        Scenario.Opened().When(Give.Cancel()).ThenRefused("meeting.wrong-phase", MeetingPhase.Open, new[] { MeetingPhase.Planned, MeetingPhase.Convened, MeetingPhase.Postponed });
    }

    [Fact]
    public void Minutes_are_approved_once_they_were_issued()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn());
        scenario.When(Give.ApproveMinutes()).ThenRefused("documents.minutes-not-issued");
        scenario.Given(
            Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)),
            Give.Documents(new DocumentIssued(DocumentKind.PressRelease, Language.Russian, "press.ru.html", "00")));
        scenario.When(Give.ApproveMinutes()).ThenRefused("documents.minutes-not-issued");
        scenario.Given(Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00")));
        scenario.When(Give.ApproveMinutes()).Then(new MinutesApproved(), new DocumentsDue([DocumentKind.Minutes]));
        scenario.Given(Give.Documents(new DocumentIssued(DocumentKind.Minutes, Language.Russian, "minutes.ru.docx", "01")));
        scenario.When(Give.Note("1")).ThenRefused("meeting.archived", ArchiveReason.MinutesApproved);
    }
}
