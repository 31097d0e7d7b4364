using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class WrittenBallotTests
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly SeatKey Am = Sample.Key("AM");

    [Fact]
    public void Vote_entered_counts_once_another_person_confirmed_the_same()
    {
        var scenario = Open().Given(Give.Enter("v1", "AM", Choice.Against));
        scenario.State.Voting.Current!.Ballots.ShouldBeEmpty();
        scenario.When(Give.Confirm("v1", "AM", Choice.Against).By(Give.FirstSecretary)).ThenRefused("vote.same-person", Am);
        scenario.When(Give.Confirm("v1", "AM", Choice.InFavour)).ThenRefused("vote.confirmed-otherwise", Am);
        scenario.When(Give.Confirm("v1", "AM", Choice.Against).By(Give.Secretary)).ThenRefused("vote.person-needed");
        scenario.When(Give.Confirm("v1", "AM", Choice.Against)).Then(new BallotCast(V1, Am, Choice.Against, WrittenMeans.Telephone));
        scenario.When(Give.Confirm("v1", "AM", Choice.Against)).ThenRefused("vote.nothing-written");
        scenario.When(Give.Cast("v1", "AM", Choice.Against)).ThenRefused("vote.already-cast");
        scenario.When(Give.Enter("v1", "AM", Choice.Against)).ThenRefused("vote.already-cast");
    }

    [Fact]
    public void Vote_entered_again_replaces_what_waits_and_needs_a_known_person()
    {
        var scenario = Open().Given(Give.Enter("v1", "AM", Choice.Against));
        scenario.When(Give.Enter("v1", "AM", Choice.Against)).ThenNothing();
        scenario.When(Give.Enter("v1", "AM", Choice.InFavour, WrittenMeans.Letter)).Verdict.Events.Length.ShouldBe(1);
        scenario.When(Give.Enter("v1", "AM", Choice.InFavour).By(Give.Secretary)).ThenRefused("vote.person-needed");
        scenario.When(Give.Enter("v1", "AM", (Choice)9)).ThenRefused("vote.unknown-choice");
        scenario.When(Give.Enter("v1", "AM", Choice.InFavour, (WrittenMeans)9)).ThenRefused("vote.unknown-means", 9);
        scenario.When(Give.Enter("v1", "IPA", Choice.InFavour)).ThenRefused("vote.not-a-member");
    }

    [Fact]
    public void Vote_is_not_closed_over_one_that_waits_and_one_cast_in_the_room_goes_before_it()
    {
        var scenario = Open().Given(Give.Enter("v1", "AM", Choice.Against), Give.Enter("v1", "KZ", Choice.Against));
        scenario.When(Give.CloseVote("v1")).ThenRefused("vote.written-unconfirmed", [Sample.Keys("AM", "KZ")]);
        scenario.Given(Give.Cast("v1", "KZ", Choice.InFavour)).When(Give.Confirm("v1", "KZ", Choice.Against)).ThenRefused("vote.nothing-written");
        scenario.When(Give.RejectWritten("v1", "AM")).Then(new WrittenBallotRejected(V1, Am));
        scenario.When(Give.CloseVote("v1")).Verdict.IsRefused.ShouldBeFalse();
        scenario.When(Give.Enter("v1", "BY", Choice.InFavour)).ThenRefused("vote.wrong-stage");
    }

    private static Scenario Open() => Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote));
}
