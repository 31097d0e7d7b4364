using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SecretBallotTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");

    [Fact]
    public void Record_says_who_voted_and_the_box_how_many_chose_what()
    {
        var scenario = Open();
        scenario.When(Give.CastSecret("v1", "AZ", Choice.Against)).Then(new SecretBallotCast(V1, Sample.Key("AZ")));
        scenario.Given(Give.CastSecret("v1", "AM", Choice.InFavour), Give.CastSecret("v1", "BY", Choice.InFavour));
        scenario.When(Give.SecretCount("v1", 2, 1, 0)).ThenRefused("vote.wrong-stage");
        scenario.Given(Give.CloseVote("v1")).When(Give.Declare("v1")).ThenRefused("vote.not-counted", V1);
        scenario.When(Give.SecretCount("v1", 2, 1, 0)).Then(new SecretBallotsCounted(V1, new(2, 1, 0)));
        scenario.When(Give.SecretCount("v1", 2, 1, 0)).ThenNothing();
        scenario.When(Give.SecretCount("v1", 1, 2, 0)).ThenRefused("vote.already-counted");
        var outcome = scenario.When(Give.Declare("v1")).Verdict.Events[0].ShouldBeOfType<OutcomeDeclared>().Outcome;
        (outcome.Kind, outcome.Secret).ShouldBe((OutcomeKind.Adopted, new SecretCount(2, 1, 0)));
        outcome.Tally.VotedInSecret.ShouldBe(Sample.Keys("AZ", "AM", "BY"));
        outcome.Tally.NotVoting.ShouldBe(Sample.Keys("KZ"));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(4, -1, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 5)]
    public void Numbers_that_do_not_add_up_are_refused(int inFavour, int against, int abstained) => Open().Given(
            Give.CastSecret("v1", "AZ", Choice.Against), Give.CastSecret("v1", "AM", Choice.InFavour), Give.CastSecret("v1", "BY", Choice.InFavour), Give.CloseVote("v1"))
        .When(Give.SecretCount("v1", inFavour, against, abstained)).ThenRefused("vote.secret-count-wrong", V1, 3);

    [Fact]
    public void Secret_choice_never_changes_whatever_the_rules_allow()
    {
        var scenario = Open(rules => rules with { BallotsMayChange = true }).Given(Give.CastSecret("v1", "AZ", Choice.Against));
        scenario.When(Give.CastSecret("v1", "AZ", Choice.Against)).ThenRefused("vote.already-cast");
        scenario.When(Give.CastSecret("v1", "AZ", Choice.InFavour)).ThenRefused("vote.already-cast");
        scenario.When(Give.NotInterested("v1", "AZ")).ThenRefused("vote.already-cast");
    }

    [Fact]
    public void Open_and_secret_ballots_do_not_mix()
    {
        Open().When(Give.Cast("v1", "AZ", Choice.Against)).ThenRefused("vote.answered-otherwise", V1, SettlementMethod.SecretBallot);
        Open().When(Give.Enter("v1", "AZ", Choice.Against)).ThenRefused("vote.answered-otherwise");
        Open().When(Give.Object("v1", "AZ")).ThenRefused("vote.answered-otherwise");
        Open().When(Give.CastSecret("v1", "AZ", (Choice)5)).ThenRefused("vote.unknown-choice", 5);
        var named = Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote));
        named.When(Give.CastSecret("v1", "AZ", Choice.Against)).ThenRefused("vote.answered-otherwise");
        named.Given(Give.CloseVote("v1")).When(Give.SecretCount("v1", 0, 0, 0)).ThenRefused("vote.answered-otherwise");
    }

    [Fact]
    public void Ballot_is_not_held_in_secret_among_too_few()
    {
        Scenario.Deciding(Voting.Council()).When(Give.OpenVote("v1", SettlementMethod.SecretBallot)).ThenRefused("vote.too-few-for-secret", 4, 7);
        Scenario.Deciding(Voting.Council(rules => rules with { SecretMinimum = 4, ChairVote = ChairVote.Never }))
            .When(Give.OpenVote("v1", SettlementMethod.SecretBallot)).ThenRefused("vote.too-few-for-secret", 3, 4);
    }

    [Fact]
    public void Command_prints_without_the_choice()
    {
        foreach (var choice in Enum.GetNames<Choice>())
        {
            Give.CastSecret("v1", "AZ", Enum.Parse<Choice>(choice)).ToString().ShouldNotContain(choice);
        }
    }

    // Who chose what is permuted, the totals stay: had anything in state or record to do with it, some pair would differ.
    [Fact]
    public void Courses_that_differ_only_in_who_chose_what_leave_the_same_record_and_state() => Gen.Select(
        Gen.Enum<Choice>().Array[4], Gen.Shuffle(new[] { 0, 1, 2, 3 })).Sample(
        (choices, shuffled) => Canonical.Of(Cast(choices).State).ShouldBe(Canonical.Of(Cast([.. shuffled.Select(index => choices[index])]).State)),
        iter: 200);

    [Fact]
    public void No_event_of_a_course_holds_a_choice() => Cast([Choice.InFavour, Choice.Against, Choice.Abstained, Choice.Against]).Record
        .Where(recorded => recorded.Event is SecretBallotCast or VoteClosed or VoteOpened { Rule.Method: SettlementMethod.SecretBallot })
        .ShouldAllBe(recorded => !Canonical.Of(recorded).Contains(nameof(Choice) + ":"));

    private static Scenario Cast(Choice[] choices)
    {
        var scenario = Open().Given(Sample.MemberKeys.Select((seat, index) => Give.CastSecret("v1", seat, choices[index]))).Given(Give.CloseVote("v1"));
        return scenario.Given(
            Give.SecretCount("v1", choices.Count(choice => choice == Choice.InFavour), choices.Count(choice => choice == Choice.Against), choices.Count(choice => choice == Choice.Abstained)),
            Give.Declare("v1"));
    }

    private static Scenario Open(Func<VotingRules, VotingRules>? rules = null) => Scenario
        .Deciding(Voting.Council(given => (rules ?? (same => same))(given with { SecretMinimum = 4 })))
        .Given(Give.OpenVote("v1", SettlementMethod.SecretBallot));
}
