using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SilenceTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly Instant Start = Sample.Time.Start;
    private static readonly Instant Deadline = Start + Duration.FromHours(72);

    [Fact]
    public void Every_member_is_asked_present_or_not_until_the_deadline_of_the_rules()
    {
        var opened = Scenario.Deciding(Voting.Council()).Given(Give.Departure("KZ"), Give.Departure("BY"))
            .When(Give.OpenVote("v1", SettlementMethod.SilenceProcedure)).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<VoteOpened>();
        opened.Present.ShouldBe(Sample.Keys(Sample.MemberKeys));
        opened.ClosesAt.ShouldBe(Deadline);
    }

    [Fact]
    public void It_holds_up_neither_floor_nor_roster_nor_items_nor_another_vote()
    {
        var scenario = Open();
        scenario.State.Voting.Open.ShouldBeNull();
        scenario.Given(Give.Departure("KZ"), Give.Arrival("KZ"), Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"), Give.EndSpeech("s1"));
        scenario.Given(Give.OpenVote("v2", subject: new VoteSubject.Proposal()), Give.CloseVote("v2"), Give.Declare("v2"), Give.CloseItem("4"));
    }

    [Fact]
    public void Unbroken_silence_adopts_at_the_deadline_by_itself()
    {
        var scenario = Open();
        var key = scenario.State.Voting.WakeOf[V1].Value;
        scenario.When(Give.Perform(key).At(Deadline - Duration.FromSeconds(1))).ThenRefused("milestone.not-due");
        var events = scenario.When(Give.Perform(key).At(Deadline)).Verdict.Events;
        events.Select(happened => happened.GetType().Name).ShouldBe(["VoteClosed", "OutcomeDeclared", "DecisionAdopted"]);
        events[1].ShouldBeOfType<OutcomeDeclared>().Outcome.Tally.InFavour.ShouldBe(Sample.Keys(Sample.MemberKeys));
        scenario.State.Voting.Silences.ShouldBeEmpty();
        scenario.When(Give.Perform(key).At(Deadline)).ThenRefused("milestone.unknown");
    }

    [Fact]
    public void Broken_silence_is_attributed_and_blocks()
    {
        var scenario = Open();
        scenario.When(Give.Break("v1", "BY")).Then(new SilenceBroken(V1, Sample.Key("BY"), Sample.Text("item 2 is not ripe")));
        scenario.When(Give.Break("v1", "BY")).ThenRefused("vote.already-objected");
        scenario.When(Give.Break("v1", "IPA")).ThenRefused("vote.not-a-member");
        scenario.When(Give.Break("v1", "KZ").By(Give.Delegate("BY"))).ThenRefused("access.not-your-seat");
        var events = scenario.When(Give.Perform(scenario.State.Voting.WakeOf[V1].Value).At(Deadline)).Verdict.Events;
        events[1].ShouldBeOfType<OutcomeDeclared>().Outcome.Kind.ShouldBe(OutcomeKind.BlockedByObjection);
        events[2].ShouldBeOfType<DecisionNotAdopted>();
    }

    [Fact]
    public void It_is_closed_by_hand_only_once_broken_or_over()
    {
        Open().When(Give.CloseVote("v1")).ThenRefused("silence.runs", V1, Deadline);
        Open().When(Give.CloseVote("v1").At(Deadline).By(Give.Office)).Verdict.IsRefused.ShouldBeFalse();
        Open().Given(Give.Break("v1", "AM"), Give.CloseVote("v1")).When(Give.Declare("v1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void It_runs_from_the_notice_on_under_the_office_and_lasts_at_least_the_period_of_the_rules()
    {
        var proposal = new VoteSubject.Proposal();
        Scenario.Convened(Voting.Council()).When(Give.OpenVote("v1", SettlementMethod.SilenceProcedure, proposal).By(Give.Office)).Verdict.IsRefused.ShouldBeFalse();
        Scenario.Planned().When(Give.OpenVote("v1", SettlementMethod.SilenceProcedure, proposal)).ThenRefused("meeting.wrong-phase");
        Scenario.Convened(Voting.Council()).When(Give.OpenVote("v1", SettlementMethod.RecordedVote, proposal).By(Give.Office)).ThenRefused("access.not-entitled");
        Scenario.Convened(Voting.Council()).When(Give.OpenVote("v1", SettlementMethod.SilenceProcedure, proposal, item: "9")).ThenRefused("item.unknown");
        Scenario.Convened(Voting.Council())
            .When(Give.OpenVote("v1", SettlementMethod.SilenceProcedure, proposal, closesAt: Deadline - Duration.FromSeconds(1))).ThenRefused("silence.too-short", V1, Deadline);
    }

    [Fact]
    public void What_it_is_about_is_put_in_no_other_vote_and_its_text_stands_still()
    {
        var scenario = Open();
        scenario.When(Give.OpenVote("v2", SettlementMethod.RecordedVote)).ThenRefused("vote.subject-pending", V1);
        scenario.When(Give.Decision("d1", document: "another")).ThenRefused("decision.under-vote");
        scenario.Given(Give.Annul("v1")).When(Give.OpenVote("v2", SettlementMethod.RecordedVote)).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Only_silence_is_broken_and_silence_takes_no_ballot()
    {
        Open().When(Give.Cast("v1", "AM", Choice.Against)).ThenRefused("vote.answered-otherwise", V1, SettlementMethod.SilenceProcedure);
        Open().When(Give.Object("v1", "AM")).ThenRefused("vote.answered-otherwise");
        Scenario.Deciding().Given(Give.OpenVote("v1")).When(Give.Break("v1", "AM")).ThenRefused("vote.answered-otherwise", V1, SettlementMethod.Consensus);
    }

    [Fact]
    public void Record_is_not_completed_over_it()
    {
        var scenario = Scenario.AgendaAdopted(Voting.Council()).Given(
            Give.OpenVote("v1", SettlementMethod.SilenceProcedure, new VoteSubject.Proposal()), Give.Adjourn(),
            Give.Perform("draft-minutes-pt2h").At(Sample.Time.End + Duration.FromHours(2)),
            Give.Documents(new DocumentIssued(Domain.Meetings.Documents.DocumentKind.DraftMinutes, Domain.Languages.Language.Russian, "m.docx", "00")));
        scenario.When(Give.ApproveMinutes()).ThenRefused("silence.pending");
        scenario.Given(Give.CloseVote("v1").At(Deadline), Give.Declare("v1")).When(Give.ApproveMinutes()).Verdict.IsRefused.ShouldBeFalse();
    }

    private static Scenario Open() => Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.SilenceProcedure));
}
