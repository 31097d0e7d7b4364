using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class PointOfOrderTests
{
    private static readonly SpeechKey A1 = SpeechKey.Parse("a1");
    private static readonly SpeechKey P1 = SpeechKey.Parse("p1");
    private static readonly VoteKey V1 = VoteKey.Parse("v1");

    [Fact]
    public void Point_of_order_interrupts_the_speech_which_goes_on_after_the_ruling()
    {
        var scenario = FloorSample.Debating().Given(Give.Request("a1", SpeechKind.Statement, "AM"), Give.GiveFloor("a1"));
        scenario.When(Give.Raise("p1", "KZ")).Then(
            new PointOfOrderRaised(P1, Sample.Key("KZ"), Sample.Person("KZ"), ItemKey.Parse("4"), A1));
        scenario.State.Floor.Find(A1)!.Progress.ShouldBe(SpeechProgress.Interrupted);
        scenario.When(Give.ResumeSpeech("a1")).ThenRefused("order.unsettled", P1, Sample.Key("KZ"));
        scenario.When(Give.Rule("p1")).ThenRefused("ruling.not-heard", P1);
        scenario.When(Give.Appeal("p1", "AM")).ThenRefused("ruling.not-given", P1);
        scenario.Given(Give.GiveNext(), Give.EndSpeech("p1"));
        scenario.When(Give.Rule("p1", (RulingFinding)3)).ThenRefused("ruling.unknown-finding", 3);
        scenario.When(Give.Rule("p1", RulingFinding.Upheld)).Then(new RulingGiven(P1, RulingFinding.Upheld, Sample.Text("ruling")));
        scenario.When(Give.Rule("p1")).ThenRefused("ruling.already-given", P1);
        scenario.When(Give.ResumeSpeech("a1")).Then(new SpeechResumed(A1));
        scenario.State.Floor.Speaking!.Key.ShouldBe(A1);
        scenario.When(Give.Appeal("p1", "AM")).ThenRefused("ruling.too-late", P1);
    }

    [Fact]
    public void Nothing_goes_on_before_the_ruling()
    {
        var scenario = FloorSample.Debating().Given(Give.RequestFloor("a1", "AM", "4"), Give.Raise("p1", "KZ"));
        scenario.When(Give.GiveFloor("a1")).ThenRefused("order.unsettled");
        scenario.When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("order.unsettled");
        scenario.When(Give.CloseItem("4")).ThenRefused("order.unsettled");
        scenario.When(Give.Move("m1", MotionKind.CloseDebate, "AZ")).ThenRefused("order.unsettled");
        scenario.Given(Give.Withdraw("p1")).When(Give.Rule("p1")).ThenRefused("order.dropped", P1, SpeechProgress.Withdrawn);
        scenario.When(Give.GiveFloor("a1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Interrupted_speech_goes_on_or_ends_before_anything_else()
    {
        var scenario = FloorSample.Heard().Given(Give.Rule("p1"), Give.RequestFloor("b", "BY", "4"));
        scenario.When(Give.GiveFloor("b")).ThenRefused("floor.speech-interrupted", A1, Sample.Key("AM"));
        scenario.When(Give.OpenDecisionVote("v1", "d1")).ThenRefused("floor.speech-interrupted");
        scenario.When(Give.CloseItem("4")).ThenRefused("floor.speech-interrupted");
        scenario.When(Give.Summarise("a1")).ThenRefused("speech.not-ended", A1, SpeechProgress.Interrupted);
        scenario.When(Give.EndSpeech("a1")).Then(new SpeechEnded(A1));
        scenario.When(Give.GiveFloor("b")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Another_point_of_order_waits_and_is_ruled_on_too()
    {
        var scenario = FloorSample.Debating().Given(Give.Raise("p1", "KZ"), Give.GiveFloor("p1"));
        scenario.When(Give.Raise("p2", "AZ")).Then(new PointOfOrderRaised(SpeechKey.Parse("p2"), Sample.Key("AZ"), Sample.Person("AZ"), ItemKey.Parse("4")));
        scenario.Given(Give.EndSpeech("p1"), Give.Rule("p1"));
        scenario.When(Give.CloseItem("4")).ThenRefused("order.unsettled", SpeechKey.Parse("p2"), Sample.Key("AZ"));
        scenario.Given(Give.GiveFloor("p2"), Give.EndSpeech("p2"), Give.Rule("p2")).When(Give.CloseItem("4")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Vote_is_interrupted_by_a_point_of_order_alone()
    {
        var scenario = FloorSample.Debating().Given(Give.RequestFloor("s1", "AM", "4"), Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Move("m1", MotionKind.SuspendMeeting, "AM")).ThenRefused("vote.still-open");
        scenario.When(Give.GiveFloor("s1")).ThenRefused("vote.still-open");
        scenario.Given(Give.Raise("p1", "KZ"), Give.GiveFloor("p1"), Give.EndSpeech("p1"), Give.Rule("p1"));
        scenario.When(Give.Appeal("p1", "KZ")).ThenRefused("vote.still-open");
        // The vote is not interrupted by the appeal, and does not make it late.
        scenario.Given(Give.CloseVote("v1"), Give.Declare("v1")).When(Give.Appeal("p1", "KZ")).Then(new RulingAppealed(P1, Sample.Key("KZ")));
    }

    [Fact]
    public void Appeal_is_voted_on_before_anything_else()
    {
        var scenario = FloorSample.Heard().Given(Give.Rule("p1"), Give.RequestFloor("b", "BY", "4"));
        scenario.When(Give.Appeal("p1", "IPA")).ThenRefused("ruling.members-only", Sample.Key("IPA"));
        scenario.When(Give.Appeal("p1", "XX")).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Appeal("a1", "KZ")).ThenRefused("order.unknown", A1);
        scenario.When(Give.OpenAppealVote("v1", "p1")).ThenRefused("ruling.not-under-appeal", P1);
        scenario.When(Give.Appeal("p1", "KZ")).Then(new RulingAppealed(P1, Sample.Key("KZ")));
        foreach (var blocked in new[]
        {
            Give.Appeal("p1", "BY"), Give.ResumeSpeech("a1"), Give.GiveFloor("b"), Give.OpenDecisionVote("v1", "d1"), Give.CloseItem("4"), Give.OpenItem("3"),
            Give.Raise("p2", "BY"), Give.Move("m1", MotionKind.SuspendMeeting, "BY"), Give.OpenProposalVote("v1"),
        })
        {
            scenario.When(blocked).Verdict.IsRefused.ShouldBeTrue(blocked.GetType().Name);
        }

        scenario.When(Give.GiveFloor("b")).ThenRefused("ruling.under-appeal", P1);
        scenario.When(Give.OpenAppealVote("v1", "p2")).ThenRefused("ruling.not-under-appeal");
        scenario.When(Give.OpenAppealVote("v1", "p1")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.WithdrawAppeal("p1")).ThenRefused("vote.still-open");
    }

    [Theory]
    [InlineData(true, "AM", "BY", "KZ")]
    [InlineData(false, "AM", "BY")]
    [InlineData(false)]
    public void Majority_overturns_the_ruling_and_the_speech_goes_on(bool overturned, params string[] inFavour)
    {
        var scenario = FloorSample.Appealed().Settled(Give.OpenAppealVote("v1", "p1"), "v1", inFavour);
        scenario.Verdict.Events[1].ShouldBe(new AppealSettled(P1, V1, overturned));
        scenario.State.Floor.Rulings.Find(P1)!.ShouldSatisfyAllConditions(
            ruling => ruling.Overturned.ShouldBe(overturned), ruling => ruling.Vote.ShouldBe(V1), ruling => ruling.AppealedBy.ShouldBe(Sample.Key("KZ")));
        scenario.When(Give.Appeal("p1", "KZ")).ThenRefused("ruling.too-late");
        scenario.When(Give.ResumeSpeech("a1")).Then(new SpeechResumed(A1));
    }

    [Fact]
    public void Appeal_without_a_quorum_is_put_again_or_withdrawn()
    {
        var scenario = FloorSample.Appealed().Given(Give.OpenAppealVote("v1", "p1"), Give.Departure("AZ"), Give.Departure("BY"));
        scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<OutcomeDeclared>().Outcome.Kind.ShouldBe(OutcomeKind.NoQuorum);
        scenario.When(Give.ResumeSpeech("a1")).ThenRefused("ruling.under-appeal");
        // A break is possible whatever is unsettled: it may be needed to settle it.
        scenario.Again().When(Give.Suspend()).Then(new MeetingSuspended());
        scenario.When(Give.WithdrawAppeal("p1").By(Give.Delegate("AM"))).ThenRefused("access.not-your-seat", Sample.Key("KZ"));
        scenario.When(Give.WithdrawAppeal("p1").By(Give.Delegate("KZ"))).Then(new AppealWithdrawn(P1));
        scenario.When(Give.WithdrawAppeal("p1")).ThenRefused("ruling.not-under-appeal", P1);
        scenario.State.Floor.Rulings.Find(P1)!.AppealedBy.ShouldBeNull();
    }

    [Fact]
    public void Rules_may_know_no_appeals() => FloorSample.Debating(FloorSample.Rules with { Appeals = false })
        .Given(Give.Raise("p1", "KZ"), Give.GiveFloor("p1"), Give.EndSpeech("p1"), Give.Rule("p1"))
        .When(Give.Appeal("p1", "KZ")).ThenRefused("ruling.no-appeals");

    [Fact]
    public void Adjournment_leaves_nothing_unsettled()
    {
        var scenario = FloorSample.Appealed().Given(Give.Request("s", SpeechKind.Report, "AZ"), Give.Suspend(), Give.Adjourn());
        scenario.State.Lifecycle.Phase.ShouldBe(MeetingPhase.Adjourned);
        scenario.State.Floor.ShouldSatisfyAllConditions(
            floor => floor.Find(A1)!.Progress.ShouldBe(SpeechProgress.Ended), floor => floor.Find(SpeechKey.Parse("s"))!.Progress.ShouldBe(SpeechProgress.Lapsed),
            floor => floor.Interrupted.ShouldBeNull(), floor => floor.UnderAppeal.ShouldBeNull(), floor => floor.Waiting.ShouldBeEmpty());
        scenario.When(Give.Summarise("a1")).Then(new SpeechSummarised(A1, Sample.Text("summary")));
    }
}
