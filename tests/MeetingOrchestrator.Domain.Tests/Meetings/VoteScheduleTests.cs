using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class VoteScheduleTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly Instant Opens = Sample.Time.Start + Duration.FromMinutes(20);
    private static readonly Instant Closes = Sample.Time.Start + Duration.FromMinutes(50);

    [Fact]
    public void Proposed_vote_is_opened_and_closed_at_its_times_and_declared_by_the_presiding_officer()
    {
        var scenario = Proposed();
        scenario.When(Due(scenario, Opens - Duration.FromSeconds(1))).ThenRefused("milestone.not-due");
        scenario.When(Due(scenario, Opens)).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<VoteOpened>().ClosesAt.ShouldBe(Closes);
        scenario.When(Due(scenario, Closes - Duration.FromSeconds(1))).ThenRefused("milestone.not-due");
        scenario.When(Due(scenario, Closes)).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<VoteClosed>();
        scenario.State.Voting.Wakes.ShouldBeEmpty();
        scenario.When(Give.Declare("v1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Opening_that_is_hindered_at_its_time_is_told_and_not_lost()
    {
        var scenario = Proposed().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"));
        scenario.When(Due(scenario, Opens)).Then(new ScheduledOpeningMissed(V1, "floor.speech-in-progress"));
        scenario.State.Voting.Proposals[V1].Missed.ShouldBe("floor.speech-in-progress");
        scenario.Given(Give.EndSpeech("s1")).When(Give.OpenProposed("v1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Work_laid_for_a_vote_that_was_withdrawn_opened_paused_or_closed_finds_nothing_to_do()
    {
        var withdrawn = Proposed();
        var due = Due(withdrawn, Opens);
        withdrawn.Given(Give.WithdrawVote("v1")).When(due).ThenRefused("milestone.unknown");
        Proposed().Given(Give.OpenProposed("v1")).When(due).ThenRefused("milestone.unknown");
        var closing = Open();
        due = Due(closing, Closes);
        closing.Again().Given(Give.PauseVote("v1")).When(due).ThenRefused("milestone.unknown");
        closing.Again().Given(Give.CloseVote("v1")).When(due).ThenRefused("milestone.unknown");
        closing.Again().Given(Give.Annul("v1")).When(due).ThenRefused("milestone.unknown");
    }

    [Fact]
    public void Pause_moves_the_closing_by_as_long_as_it_lasted()
    {
        var scenario = Open().Given(Give.PauseVote("v1").At(Opens), Give.ResumeVote("v1").At(Opens + Duration.FromMinutes(15)));
        scenario.State.Voting.Wakes[scenario.State.Voting.WakeOf[V1]].At.ShouldBe(Closes + Duration.FromMinutes(15));
    }

    [Fact]
    public void Roll_call_that_is_not_complete_at_its_time_is_left_to_the_presiding_officer()
    {
        var scenario = Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RollCallVote, closesAt: Closes), Give.CallNext("v1"));
        scenario.When(Due(scenario, Closes)).Then(new ScheduledClosingMissed(V1, "vote.seats-to-call"));
        scenario.State.Voting.Current!.Stage.ShouldBe(VoteStage.Open);
    }

    private static Scenario Proposed() => Scenario.Deciding(Voting.Council())
        .Given(Give.Propose("v1", SettlementMethod.RecordedVote, opensAt: Opens, closesAt: Closes));

    private static Scenario Open() => Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote, closesAt: Closes));

    private static Domain.Meetings.MeetingCommand Due(Scenario scenario, Instant at) => Give.Perform(scenario.State.Voting.WakeOf[V1].Value).At(at);
}
