using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class TextAmendmentTests
{
    private static readonly DecisionKey D1 = DecisionKey.Parse("d1");

    public static TheoryData<TextChange, string, string> Changes => new()
    {
        { Give.Replace(1, "other"), "", "1 other|2 report" },
        { Give.Insert(0, "new"), "", "3 new|1 inform|2 report" },
        { Give.Insert(1, "new"), "", "1 inform|3 new|2 report" },
        { Give.Insert(2, "new"), "", "1 inform|2 report|3 new" },
        { Give.Delete(1), "", "2 report" },
        { new TextChange.ReplaceDocument(Sample.Text("the schedule")), "", "1 inform|2 report" },
        { Give.Replace(3, "other"), "decision.unknown-point", "" },
        { Give.Insert(3, "new"), "decision.unknown-point", "" },
        { Give.Delete(0), "decision.unknown-point", "" },
        { Give.Replace(1, "inform"), "decision.no-change", "" },
        { new TextChange.ReplaceDocument(Sample.Text("the plan")), "decision.no-change", "" },
        { new TextChange.InsertPoint(1, (OperativeVerb)99, Sample.Text("new")), "decision.unknown-verb", "" },
        { Give.Insert(1, new string('x', 5_001)), "decision.text-too-long", "" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Changes))]
    public void Change_makes_a_new_version_or_is_refused(TextChange change, string refused, string points)
    {
        var scenario = Drafted().When(Give.AmendText("a", "AM", change));
        if (refused.Length > 0)
        {
            scenario.ThenRefused(refused);
            return;
        }

        scenario.Given(Give.AcceptTextAmendment("a"));
        var decision = scenario.State.Decisions.Find(D1)!;
        string.Join('|', decision.Draft.Points.Select(point => $"{point.Key} {point.Text.En}")).ShouldBe(points);
        decision.Text.Version.ShouldBe(2);
        decision.Versions.Select(version => (version.Version, version.By)).ShouldBe([(1, null), (2, Amendment("a"))]);
        decision.Draft.Obligations.ShouldAllBe(obligation => decision.Draft.Points.Any(point => point.Key == obligation.Point));
    }

    [Fact]
    public void Amendment_needs_a_member_a_draft_and_a_key_of_its_own()
    {
        var scenario = Drafted().Given(Give.AmendText("a", "AM", Give.Delete(1)));
        scenario.When(Give.AmendText("a", "KZ", Give.Delete(2))).ThenRefused("decision.amendment-repeated");
        scenario.When(Give.AmendText("b", "IPA", Give.Delete(2))).ThenRefused("decision.amendment-members-only");
        scenario.When(Give.AmendText("b", "XX", Give.Delete(2))).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.AmendText("b", "AM", Give.Delete(2), "d9")).ThenRefused("decision.unknown");
        scenario.When(Give.AcceptTextAmendment("z")).ThenRefused("decision.unknown-amendment");
        scenario.When(Give.WithdrawTextAmendment("a").By(Give.Delegate("KZ"))).ThenRefused("access.not-your-seat");
        scenario.When(Give.WithdrawTextAmendment("a")).Then(new TextAmendmentWithdrawn(Amendment("a")));
        scenario.When(Give.AcceptTextAmendment("a")).ThenRefused("decision.amendment-settled", Amendment("a"), AmendmentProgress.Withdrawn);
        Scenario.Convened().When(Give.AmendText("a", "AM", Give.Delete(1))).ThenRefused("meeting.wrong-phase");
        var many = Drafted().Given(Enumerable.Range(0, 200).Select(number => Give.AmendText($"a{number}", "AM", Give.Delete(1))));
        many.When(Give.AmendText("last", "AM", Give.Delete(1))).ThenRefused("decision.too-many-amendments");
    }

    [Fact]
    public void Amendments_are_put_in_the_order_of_the_presiding_officer()
    {
        var scenario = Amended();
        scenario.When(Give.OpenTextAmendmentVote("v1", "t2")).ThenRefused("decision.amendment-not-next", Amendment("t2"), Amendment("t1"));
        scenario.When(Give.AcceptTextAmendment("t3")).ThenRefused("decision.amendment-not-next");
        scenario.When(Give.Order("d1", "t2", "t1")).ThenRefused("decision.order-incomplete");
        scenario.When(Give.Order("d1", "t2", "t1", "t1")).ThenRefused("decision.order-incomplete");
        scenario.When(Give.Order("d1", "t1", "t2", "t3")).ThenNothing();
        scenario.When(Give.Order("d9", "t1")).ThenRefused("decision.unknown");
        scenario.Given(Give.Order("d1", "t2", "t1", "t3")).When(Give.OpenTextAmendmentVote("v1", "t2")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.Order("d1", "t1", "t2", "t3")).ThenRefused("vote.still-open");
        scenario.When(Give.Approve("d1", Language.Russian)).ThenRefused("decision.under-vote");
    }

    [Fact]
    public void Adopted_amendment_asks_for_parity_again_and_leaves_moot_what_it_excludes()
    {
        var scenario = Amended().Given(Give.Approve("d1", Language.Russian), Give.Approve("d1", Language.English));
        scenario.When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("decision.amendments-pending", D1, new[] { "t1", "t2", "t3" }.Select(Amendment).ToArray());
        scenario.Given(Give.OpenTextAmendmentVote("v2", "t1")).Given(Give.CloseVote("v2")).When(Give.Declare("v2"));
        scenario.Verdict.Events[1].ShouldBe(new TextAmendmentAdopted(Amendment("t1"), VoteKey.Parse("v2")));
        scenario.Verdict.Events[3..].ShouldBe([new TextAmendmentMooted(Amendment("t2"), Amendment("t1"))]);
        scenario.State.Decisions.Amendments[Amendment("t2")].MootBy.ShouldBe(Amendment("t1"));
        scenario.Given(Give.AcceptTextAmendment("t3"));
        scenario.When(Give.OpenDecisionVote("v3", "d1", version: 3)).ThenRefused("vote.text-not-in-parity");
        scenario.When(Give.Decision("d1")).ThenRefused("decision.amended-by-council", D1);
        scenario.Given(Give.Approve("d1", Language.Russian, 3), Give.Approve("d1", Language.English, 3), Give.OpenDecisionVote("v3", "d1", version: 3), Give.CloseVote("v3"), Give.Declare("v3"));
        scenario.State.Decisions.Find(D1)!.State.ShouldBe(DecisionState.Adopted);
        scenario.When(Give.AmendText("t4", "AM", Give.Delete(2))).ThenRefused("decision.already-settled");
    }

    [Fact]
    public void Rejected_amendment_leaves_the_text_and_its_approvals()
    {
        var scenario = Amended().Given(Give.Approve("d1", Language.Russian), Give.OpenTextAmendmentVote("v1", "t1"), Give.Object("v1", "KZ"), Give.CloseVote("v1"), Give.Declare("v1"));
        scenario.State.Decisions.Find(D1)!.Text.ShouldBe(new ParityText(Sample.Text("the plan"), 1, ApprovedRu: 1));
        scenario.When(Give.OpenTextAmendmentVote("v2", "t1")).ThenRefused("decision.amendment-settled", Amendment("t1"), AmendmentProgress.Rejected);
        scenario.When(Give.Decision("d1")).ThenRefused("decision.amendments-pending");
        scenario.Given(Give.WithdrawTextAmendment("t2"), Give.WithdrawTextAmendment("t3")).When(Give.Decision("d1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Amendment_is_settled_under_the_item_of_its_draft()
    {
        var scenario = Amended().Given(Give.CloseItem("4"), Give.OpenItem("3"));
        scenario.When(Give.AcceptTextAmendment("t1")).ThenRefused("item.not-open", ItemKey.Parse("4"));
        scenario.When(Give.OpenTextAmendmentVote("v1", "t1", "3")).ThenRefused("vote.other-item");
    }

    [Fact]
    public void Draft_that_does_not_hold_together_is_refused()
    {
        var draft = Give.Points("d2", "one", "two");
        Refused(draft with { Verb = (DecisionVerb)9 }, "decision.unknown-verb");
        Refused(draft with { Document = Sample.Text(new string('x', 5_000)) }, "decision.text-too-long");
        Refused(Give.Points("d2", [.. Enumerable.Repeat("point", 101)]), "decision.too-many-points");
        Refused(draft with { Points = [new(1, OperativeVerb.Adopt, Sample.Text("a")), new(1, OperativeVerb.Adopt, Sample.Text("b"))] }, "decision.point-key-invalid");
        Refused(draft with { Points = [new(0, OperativeVerb.Adopt, Sample.Text("a"))] }, "decision.point-key-invalid");
        Refused(draft with { Points = [new(1000, OperativeVerb.Adopt, Sample.Text("a"))] }, "decision.point-key-invalid");
        Refused(draft with { Obligations = [Give.Obligation("o1", 1)] }, "obligation.repeated");
        Refused(draft with { Obligations = [Give.Obligation("o8", 1), Give.Obligation("o8", 2)] }, "obligation.repeated");
        Refused(draft with { Obligations = [Give.Obligation("o8", 3)] }, "obligation.point");
        Refused(draft with { Obligations = [Give.Obligation("o8", null)] }, "obligation.point");
        Refused(draft with { Obligations = [Give.Obligation("o8", 1, "XX")] }, "obligation.seat");
        Refused(draft with { Obligations = [Give.Obligation("o8", 1, "AZ", "AZ")] }, "obligation.seat");
        Refused(draft with { Obligations = [Give.Obligation("o8", 1) with { Due = new(2021, 2, 17) }] }, "obligation.due-before-meeting");
        Refused(draft with { Obligations = [.. Enumerable.Range(0, 101).Select(number => Give.Obligation($"n{number}", 1))] }, "obligation.too-many");
        Drafted().When(Give.Approve("d1", (Language)5)).ThenRefused("decision.unknown-language");

        static void Refused(DraftDecision draft, string code) => Drafted().When(Give.Decision(draft)).ThenRefused(code);
    }

    [Fact]
    public void Important_draft_is_settled_by_the_rule_on_important_questions()
    {
        var rule = Sample.Recorded(new Fraction(2, 3), strict: false, MajorityBase.PresentAndVoting);
        var council = Sample.Council(Sample.SimpleMajority);
        council = council with { Rules = council.Rules with { Questions = [new(QuestionKind.ImportantQuestion, rule)] } };
        var scenario = Scenario.AgendaAdopted(council).Given(
            Give.OpenItem("4"), Give.Decision(Give.Points("d1", "inform") with { Important = true }),
            Give.Approve("d1", Language.Russian), Give.Approve("d1", Language.English), Give.OpenDecisionVote("v1", "d1"));
        scenario.State.Voting.Current!.Rule.ShouldBe(rule);
    }

    private static Scenario Drafted() => Scenario.AgendaAdopted().Given(Give.OpenItem("4"), Give.Decision(Give.Points("d1", "inform", "report") with
    {
        Obligations = [Give.Obligation("o1", 1, "AZ"), Give.Obligation("o2", 2)],
    }));

    /// <summary>Two amendments that word point 1 anew or delete it, and one that has nothing to do with it.</summary>
    private static Scenario Amended() => Drafted().Given(
        Give.AmendText("t1", "AM", Give.Replace(1, "other")), Give.AmendText("t2", "BY", Give.Delete(1)), Give.AmendText("t3", "KZ", Give.Insert(2, "meet")));

    private static AmendmentKey Amendment(string key) => AmendmentKey.Parse(key);
}
