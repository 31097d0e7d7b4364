using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ObligationTests
{
    private static readonly DecisionKey D1 = DecisionKey.Parse("d1");

    [Fact]
    public void Obligations_bind_once_the_decision_is_adopted()
    {
        From("amending a draft").When(Give.Report("o1", "AZ")).ThenRefused("obligation.unknown", ObligationKey.Parse("o1"));
        var bound = From("bound by a decision");
        bound.State.Decisions.Obligations.Keys.Select(key => key.Value).Order(StringComparer.Ordinal).ShouldBe(["o1", "o2"]);
        bound.When(Give.Report("o1", "AZ")).Then(new ObligationReported(ObligationKey.Parse("o1"), Sample.Key("AZ"), Sample.Text("report")));
        bound.State.Decisions.Obligations[ObligationKey.Parse("o1")].Reports.Single().At.ShouldBe(Sample.Time.Start);
    }

    [Fact]
    public void Those_obliged_report_and_the_office_for_the_secretariat()
    {
        var bound = From("bound by a decision");
        bound.When(Give.Report("o1", "AM")).ThenRefused("obligation.not-obliged");
        bound.When(Give.Report("o1", null)).ThenRefused("obligation.not-obliged");
        bound.When(Give.Report("o2", "AZ")).ThenRefused("obligation.not-obliged");
        bound.When(Give.Report("o2", null).By(Give.Delegate("AZ"))).ThenRefused("obligation.not-obliged");
        bound.When(Give.Report("o2", null)).Verdict.IsRefused.ShouldBeFalse();
        bound.When(Give.Report("o1", "AZ").By(Give.Secretary)).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Ended_obligation_takes_nothing_more()
    {
        var bound = From("bound by a decision");
        bound.When(Give.CloseObligation("o1", (ObligationEnd)9)).ThenRefused("obligation.unknown-end");
        bound.Given(Give.CloseObligation("o1", ObligationEnd.Lifted));
        bound.When(Give.Report("o1", "AZ")).ThenRefused("obligation.ended", ObligationKey.Parse("o1"), ObligationEnd.Lifted);
        bound.When(Give.CloseObligation("o1")).ThenRefused("obligation.ended");
        bound.Given(Enumerable.Repeat(Give.Report("o2", null), 100)).When(Give.Report("o2", null)).ThenRefused("obligation.too-many-reports");
    }

    [Fact]
    public void Report_is_taken_after_the_record_of_the_meeting_is_complete_and_nothing_else_is()
    {
        var scenario = From("bound by a decision").Given(
            Give.Adjourn(), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)),
            Give.Documents(new DocumentIssued(DocumentKind.DraftMinutes, Language.Russian, "a.docx", "00")), Give.ApproveMinutes(),
            Give.Documents(new DocumentIssued(DocumentKind.Minutes, Language.Russian, "b.docx", "00")));
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Archived);
        scenario.When(Give.Reservation("d1", "AM")).ThenRefused("meeting.archived");
        scenario.When(Give.Report("o1", "AZ")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.CloseObligation("o1")).Verdict.IsRefused.ShouldBeFalse();
        Scenario.Empty().Given(Give.Plan().At(Sample.Time.End)).When(Give.Report("o1", "AZ")).ThenRefused("meeting.archived");
    }

    [Fact]
    public void Reservation_is_attached_once_by_a_member_to_an_adopted_decision()
    {
        From("amending a draft").When(Give.Reservation("d1", "AM")).ThenRefused("reservation.not-adopted");
        var bound = From("bound by a decision");
        bound.When(Give.Reservation("d1", "AM")).Then(new ReservationAttached(D1, Sample.Key("AM"), Sample.Text("reservation")));
        bound.When(Give.Reservation("d1", "AM")).ThenRefused("reservation.already-attached", D1, Sample.Key("AM"));
        bound.When(Give.Reservation("d1", "TM")).ThenRefused("reservation.members-only");
        bound.When(Give.Reservation("d1", "XX")).ThenRefused("attendance.unknown-seat");
        bound.When(Give.Reservation("d9", "AM")).ThenRefused("decision.unknown");
        bound.Given(Give.Adjourn()).When(Give.Reservation("d1", "KZ")).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Lack_of_interest_declared_in_the_vote_stands_beside_the_decision()
    {
        var scenario = Scenario.Deciding().Given(Give.OpenDecisionVote("v1", "d1"), Give.NotInterested("v1", "KZ"), Give.CloseVote("v1"), Give.Declare("v1"));
        DecisionAnnotations.NotInterested(scenario.State, scenario.State.Decisions.Find(D1)!).ShouldBe(Sample.Keys("KZ"));
    }

    private static Scenario From(string point) => DecisionsGenerator.Points.Single(other => other.Name == point).Scenario.Again();
}
