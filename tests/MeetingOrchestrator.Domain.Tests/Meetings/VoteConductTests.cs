using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class VoteConductTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly Instant Start = Sample.Time.Start;

    [Fact]
    public void Closing_and_declaring_are_two_acts_and_nothing_follows_before_the_second()
    {
        var scenario = Recorded().Given(Give.Cast("v1", "AM", Choice.InFavour));
        scenario.When(Give.Declare("v1")).ThenRefused("vote.wrong-stage", V1, VoteStage.Open, new[] { VoteStage.Closed });
        scenario.When(Give.CloseVote("v1")).Then(new VoteClosed(V1, Sample.Keys(Sample.MemberKeys)));
        scenario.When(Give.Cast("v1", "AZ", Choice.Against)).ThenRefused("vote.wrong-stage");
        scenario.When(Give.CloseItem("4")).ThenRefused("vote.still-open");
        var events = scenario.When(Give.Declare("v1")).Verdict.Events;
        events[0].ShouldBeOfType<OutcomeDeclared>().Outcome.Kind.ShouldBe(OutcomeKind.Adopted);
        events[1].ShouldBeOfType<DecisionAdopted>();
        scenario.When(Give.Declare("v1")).ThenRefused("vote.wrong-stage");
    }

    [Fact]
    public void Who_left_between_closing_and_declaring_still_counts()
    {
        var scenario = Recorded().Given(Give.Cast("v1", "AM", Choice.InFavour), Give.CloseVote("v1"), Give.Departure("AZ"), Give.Departure("BY"), Give.Departure("KZ"));
        scenario.When(Give.Declare("v1")).Verdict.Events[0].ShouldBeOfType<OutcomeDeclared>().Outcome.Kind.ShouldBe(OutcomeKind.Adopted);
    }

    [Fact]
    public void Paused_vote_takes_no_answers_and_keeps_its_time()
    {
        var scenario = Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote, closesAt: Start + Duration.FromMinutes(10)));
        scenario.When(Give.PauseVote("v1").At(Start + Duration.FromMinutes(4))).Then(new VotePaused(V1, Sample.Text("the line is down")));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.wrong-stage", V1, VoteStage.Paused, new[] { VoteStage.Open });
        scenario.When(Give.CloseVote("v1")).ThenRefused("vote.wrong-stage");
        scenario.When(Give.ResumeVote("v1").At(Start + Duration.FromMinutes(30))).Then(new VoteResumed(V1, Start + Duration.FromMinutes(36)));
        scenario.When(Give.ResumeVote("v1")).ThenRefused("vote.wrong-stage");
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Vote_without_a_time_is_resumed_without_one() =>
        Recorded().Given(Give.PauseVote("v1")).When(Give.ResumeVote("v1")).Then(new VoteResumed(V1));

    [Fact]
    public void Annulled_vote_keeps_its_answers_and_may_be_held_again_on_the_same_subject()
    {
        var scenario = Recorded().Given(Give.Cast("v1", "AM", Choice.InFavour), Give.Annul("v1"));
        scenario.State.Voting.Votes[V1].Ballots.ShouldHaveSingleItem().Value.ShouldBe(Choice.InFavour);
        scenario.State.Voting.Open.ShouldBeNull();
        scenario.When(Give.Annul("v1")).ThenRefused("vote.wrong-stage");
        scenario.When(Give.OpenVote("v1")).ThenRefused("vote.repeated");
        scenario.When(Give.OpenVote("v2", subject: new VoteSubject.Proposal(), rerunOf: "v1")).ThenRefused("vote.other-subject");
        scenario.When(Give.OpenVote("v2", rerunOf: "v9")).ThenRefused("vote.unknown");
        scenario.When(Give.OpenVote("v2", rerunOf: "agenda")).ThenRefused("vote.wrong-stage");
        var again = scenario.When(Give.OpenVote("v2", rerunOf: "v1")).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<VoteOpened>();
        again.RerunOf.ShouldBe(V1);
        scenario.State.Voting.Current!.Ballots.ShouldBeEmpty();
    }

    [Fact]
    public void Vote_is_not_annulled_once_what_it_decided_is_in_force()
    {
        var adopted = Recorded().Given(Give.Cast("v1", "AM", Choice.InFavour), Give.CloseVote("v1"), Give.Declare("v1"));
        adopted.When(Give.Annul("v1")).ThenRefused("vote.in-force", V1);
        adopted.When(Give.Annul("agenda")).ThenRefused("vote.in-force");
    }

    [Fact]
    public void Declared_vote_that_decided_nothing_is_annulled_until_its_item_is_closed()
    {
        var undecided = Recorded().Given(Give.CloseVote("v1"), Give.Declare("v1"));
        undecided.Again().When(Give.Annul("v1")).Then(new VoteAnnulled(V1, Sample.Text("the line was down")));
        undecided.Given(Give.CloseItem("4")).When(Give.Annul("v1")).ThenRefused("item.already-closed");
    }

    [Fact]
    public void Proposed_vote_is_opened_with_what_was_proposed()
    {
        var scenario = Scenario.Deciding(Voting.Council()).Given(Give.Propose("v1", SettlementMethod.ShowOfHands));
        scenario.When(Give.Propose("v1")).ThenRefused("vote.repeated");
        scenario.When(Give.OpenVote("v1")).ThenRefused("vote.repeated");
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.wrong-stage", V1, VoteStage.Proposed, new[] { VoteStage.Open });
        var opened = scenario.When(Give.OpenProposed("v1")).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<VoteOpened>();
        opened.Rule.Method.ShouldBe(SettlementMethod.ShowOfHands);
        opened.Subject.ShouldBe(Give.Draft("d1"));
        scenario.When(Give.WithdrawVote("v1")).ThenRefused("vote.wrong-stage", V1, VoteStage.Open, new[] { VoteStage.Proposed });
        scenario.When(Give.OpenProposed("v1")).ThenRefused("vote.wrong-stage");
    }

    [Fact]
    public void Withdrawn_proposal_is_not_opened_and_keeps_its_key()
    {
        var scenario = Scenario.Deciding(Voting.Council()).Given(Give.Propose("v1"), Give.WithdrawVote("v1"));
        scenario.When(Give.OpenProposed("v1")).ThenRefused("vote.wrong-stage", V1, VoteStage.Withdrawn, new[] { VoteStage.Proposed });
        scenario.When(Give.WithdrawVote("v1")).ThenRefused("vote.wrong-stage");
        scenario.When(Give.OpenVote("v1")).ThenRefused("vote.repeated");
        scenario.When(Give.WithdrawVote("v9")).ThenRefused("vote.unknown");
        scenario.When(Give.OpenProposed("v9")).ThenRefused("vote.unknown");
    }

    [Fact]
    public void Proposal_names_an_item_a_method_and_times_that_can_be()
    {
        var scenario = Scenario.Deciding();
        scenario.When(Give.Propose("v1", item: "9")).ThenRefused("item.unknown");
        scenario.When(Give.Propose("v1", item: "2")).ThenRefused("item.already-closed");
        scenario.When(Give.Propose("v1", SettlementMethod.SecretBallot)).ThenRefused("vote.method-not-allowed");
        scenario.When(Give.Propose("v1", (SettlementMethod)77)).ThenRefused("vote.method-not-allowed");
        scenario.When(Give.Propose("v1", opensAt: Start)).ThenRefused("vote.time-passed", V1, Start);
        scenario.When(Give.Propose("v1", opensAt: Start.Plus(Duration.FromMinutes(5)), closesAt: Start.Plus(Duration.FromMinutes(5)))).ThenRefused("vote.time-passed");
        Scenario.Planned().When(Give.Propose("v1")).ThenRefused("meeting.wrong-phase");
        Scenario.Convened(Voting.Council()).When(Give.Propose("v1")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Method_is_one_that_the_rules_allow_and_no_vote_closes_before_it_opens()
    {
        Scenario.Deciding().When(Give.OpenVote("v1", SettlementMethod.RecordedVote)).ThenRefused(
            "vote.method-not-allowed", SettlementMethod.RecordedVote, new[] { SettlementMethod.Consensus }, Sample.Consensus.Article);
        Scenario.Deciding(Voting.Council()).When(Give.OpenVote("v1", closesAt: Start)).ThenRefused("vote.time-passed");
    }

    [Fact]
    public void Ballot_changes_until_the_vote_is_closed_where_the_rules_allow_it()
    {
        var scenario = Scenario.Deciding(Voting.Council(rules => rules with { BallotsMayChange = true }))
            .Given(Give.OpenVote("v1", SettlementMethod.RecordedVote), Give.Cast("v1", "AM", Choice.InFavour));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenNothing();
        scenario.When(Give.Cast("v1", "AM", Choice.Against)).Then(new BallotChanged(V1, Sample.Key("AM"), Choice.Against));
        scenario.Given(Give.NotInterested("v1", "KZ")).When(Give.Cast("v1", "KZ", Choice.Against)).ThenRefused("vote.lack-of-interest-declared");
        scenario.Given(Give.CloseVote("v1"));
        scenario.When(Give.Cast("v1", "AM", Choice.InFavour)).ThenRefused("vote.wrong-stage");
        var tally = scenario.When(Give.Declare("v1")).Verdict.Events[0].ShouldBeOfType<OutcomeDeclared>().Outcome.Tally;
        tally.Against.ShouldBe(Sample.Keys("AM"));
        tally.InFavour.ShouldBeEmpty();
    }

    [Fact]
    public void Lack_of_interest_is_refused_where_the_rules_know_none()
    {
        var scenario = Scenario.Deciding(Voting.Council(rules => rules with { LackOfInterest = false })).Given(Give.OpenVote("v1"));
        scenario.When(Give.NotInterested("v1", "AM")).ThenRefused("vote.no-lack-of-interest");
    }

    [Fact]
    public void Tie_waits_for_the_casting_vote_where_the_rules_leave_it_to_the_presiding_officer()
    {
        var scenario = Voting.Tied();
        scenario.When(Give.Declare("v1")).ThenRefused("vote.casting-vote-awaited", V1, Sample.Key("AZ"));
        scenario.When(Give.CastingVote("v1", Choice.Abstained)).ThenRefused("vote.casting-vote-takes-side", 2);
        scenario.When(Give.CastingVote("v1", Choice.InFavour)).Then(new CastingVoteGiven(V1, Sample.Key("AZ"), Choice.InFavour));
        scenario.When(Give.CastingVote("v1", Choice.Against)).ThenRefused("vote.no-tie-to-break");
        var outcome = scenario.When(Give.Declare("v1")).Verdict.Events[0].ShouldBeOfType<OutcomeDeclared>().Outcome;
        (outcome.Kind, outcome.CastingVote).ShouldBe((OutcomeKind.Adopted, new CastingVote(Sample.Key("AZ"), Choice.InFavour)));
    }

    [Fact]
    public void Seat_of_the_presiding_officer_votes_only_where_the_rules_let_it()
    {
        var breaker = Scenario.Deciding(Voting.Council(rules => rules with { ChairVote = ChairVote.OnlyToBreakTie })).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote));
        breaker.When(Give.Cast("v1", "AZ", Choice.InFavour)).ThenRefused("vote.only-breaks-tie", Sample.Key("AZ"));
        breaker.When(Give.Cast("v1", "AM", Choice.InFavour)).Verdict.IsRefused.ShouldBeFalse();
        var never = Scenario.Deciding(Voting.Council(rules => rules with { ChairVote = ChairVote.Never })).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote));
        never.When(Give.Cast("v1", "AZ", Choice.InFavour)).ThenRefused("vote.presiding-does-not-vote");
        never.When(Give.Cast("v1", "AM", Choice.InFavour)).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Private_signal_is_marked_for_the_presiding_officer_and_holds_no_words()
    {
        var scenario = Scenario.Deciding().Given(Give.OpenVote("v1"));
        var sent = scenario.When(Give.Signal("TM", PrivateSignalKind.Difficulty)).Verdict.Events.ShouldHaveSingleItem().ShouldBeOfType<PrivateSignalSent>();
        sent.ShouldBe(new PrivateSignalSent(Sample.Key("TM"), PrivateSignalKind.Difficulty, V1, ItemKey.Parse("4")));
        sent.ShouldBeAssignableTo<IForPresidingOfficer>();
        typeof(PrivateSignalSent).GetProperties().ShouldNotContain(property => property.PropertyType == typeof(string));
        scenario.When(Give.Signal("TM", PrivateSignalKind.Difficulty)).ThenNothing();
        scenario.When(Give.Signal("TM", PrivateSignalKind.NeedsTime)).Verdict.Events.Length.ShouldBe(1);
        scenario.When(Give.Signal("XX", PrivateSignalKind.NeedsTime)).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Signal("TM", (PrivateSignalKind)9)).ThenRefused("vote.unknown-signal", 9);
        Scenario.Convened().When(Give.Signal("TM", PrivateSignalKind.NeedsTime)).ThenRefused("meeting.wrong-phase");
    }

    private static Scenario Recorded() => Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote));
}
