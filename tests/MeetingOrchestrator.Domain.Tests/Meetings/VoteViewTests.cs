using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class VoteViewTests
{
    private static readonly VoteAudience[] Room = [VoteAudience.Members, VoteAudience.Others, VoteAudience.HallScreen];

    [Theory]
    [InlineData(LiveDisplay.Nothing, null, false)]
    [InlineData(LiveDisplay.Turnout, 2, false)]
    [InlineData(LiveDisplay.Choices, 2, true)]
    public void Room_sees_of_a_vote_in_progress_what_the_rules_show(LiveDisplay live, int? answered, bool choices)
    {
        foreach (var audience in Room)
        {
            var view = Of(Recorded(), audience, live);
            view.Answered.ShouldBe(answered);
            (view.Choices is not null).ShouldBe(choices);
            view.Outcome.ShouldBeNull();
        }
    }

    [Fact]
    public void Presidium_sees_who_answered_and_never_what_unless_all_do()
    {
        var view = Of(Recorded(), VoteAudience.Presidium, LiveDisplay.Nothing);
        view.AnsweredBy!.Value.ShouldBe(Sample.Keys("AM", "KZ"));
        view.Choices.ShouldBeNull();
    }

    [Fact]
    public void Of_a_secret_ballot_nobody_sees_more_than_the_turnout()
    {
        var secret = Scenario.Deciding(Voting.Council(rules => rules with { SecretMinimum = 2 }))
            .Given(Give.OpenVote("v1", SettlementMethod.SecretBallot), Give.CastSecret("v1", "AM", Choice.Against));
        foreach (var audience in Enum.GetValues<VoteAudience>())
        {
            var view = Of(secret, audience, LiveDisplay.Choices);
            (view.Answered, view.AnsweredBy, view.Choices, view.Objections).ShouldBe((1, null, null, null));
        }
    }

    [Theory]
    [InlineData(SettlementMethod.ShowOfHands, false)]
    [InlineData(SettlementMethod.RecordedVote, true)]
    public void Outcome_names_delegations_unless_hands_were_shown(SettlementMethod method, bool named)
    {
        var declared = Recorded(method).Given(Give.CloseVote("v1"), Give.Declare("v1"));
        var outcome = Of(declared, VoteAudience.HallScreen, LiveDisplay.Nothing).Outcome.ShouldNotBeNull();
        (outcome.InFavour, outcome.Against, outcome.Names is not null).ShouldBe((1, 1, named));
    }

    [Fact]
    public void Annulled_vote_shows_no_answers()
    {
        var view = Of(Recorded().Given(Give.Annul("v1")), VoteAudience.Presidium, LiveDisplay.Choices);
        (view.Stage, view.Answered, view.Choices).ShouldBe((VoteStage.Annulled, null, null));
    }

    [Fact]
    public void Event_for_the_presiding_officer_says_so_by_its_type() => typeof(MeetingEvent).GetNestedTypes()
        .Where(type => type.IsAssignableTo(typeof(IForPresidingOfficer))).ShouldBe([typeof(MeetingEvent.PrivateSignalSent)]);

    private static Scenario Recorded(SettlementMethod method = SettlementMethod.RecordedVote) => Scenario.Deciding(Voting.Council())
        .Given(Give.OpenVote("v1", method), Give.Cast("v1", "AM", Choice.Against), Give.Cast("v1", "KZ", Choice.InFavour));

    private static VoteView Of(Scenario scenario, VoteAudience audience, LiveDisplay live) =>
        VoteView.For(scenario.State.Voting.Votes[VoteKey.Parse("v1")], audience, live);
}
