using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Application.Tests.Samples;

public class ScenarioRunTests
{
    private static readonly Lazy<SampleMeeting> Played = new(() =>
    {
        var meeting = new SampleMeeting(SampleFiles.CouncilRead(), 25);
        meeting.Play(SampleFiles.ScenarioRead());
        return meeting;
    });

    private static MeetingState State => Played.Value.State;

    [Fact]
    public void Scenario_played_on_the_deciders_ends_with_an_archived_meeting()
    {
        State.Lifecycle.Phase.ShouldBe(MeetingPhase.Archived);
        State.Lifecycle.Archived.ShouldBe(ArchiveReason.MinutesApproved);
        State.Lifecycle.Passed.Values.ShouldAllBe(outcome => outcome == MilestoneOutcome.Performed);
    }

    [Fact]
    public void Agenda_is_adopted_by_all_eight_members()
    {
        var outcome = State.Voting.Votes[State.Agenda.AdoptedBy.ShouldNotBeNull()].Outcome.ShouldNotBeNull();
        (outcome.Kind, outcome.Tally.InFavour.Length, outcome.Tally.Against.Length).ShouldBe((OutcomeKind.Adopted, 8, 0));
        State.Agenda.Items.ShouldAllBe(item => State.Agenda.Closed.Contains(item.Key));
    }

    [Fact]
    public void Three_decisions_are_adopted_with_the_verbs_of_the_press_release() =>
        State.Decisions.All.Select(decision => (decision.Draft.Key.Value, decision.Draft.Verb, decision.State, decision.Number)).ShouldBe(
        [
            ("work-plan", DecisionVerb.Adopt, DecisionState.Adopted, "25/1"),
            ("schedule", DecisionVerb.Adopt, DecisionState.Adopted, "25/2"),
            ("next-agenda", DecisionVerb.Approve, DecisionState.Adopted, "25/3"),
        ]);

    [Fact]
    public void Everybody_but_the_absent_observer_is_present()
    {
        var call = State.Attendance.RollCalls.ShouldHaveSingleItem();
        call.Absent.ShouldBe([SeatKey.Parse("MD")]);
        (call.Quorum.Present, call.Quorum.Members, call.Quorum.Required).ShouldBe((8, 8, 6));
    }

    [Fact]
    public void Every_speech_held_is_summarised_within_its_time()
    {
        State.Floor.Speeches.ShouldAllBe(speech => speech.Summary != null);
        var limit = State.Lifecycle.Composition.ShouldNotBeNull().Rules.SpeechLimit;
        State.Floor.Speeches.ShouldAllBe(speech => speech.EndedAt - speech.StartedAt <= limit);
    }

    [Fact]
    public void Replies_of_all_kinds_and_a_missing_one_reach_the_office() =>
        SampleFiles.ScenarioRead().Steps.OfType<ScenarioStep.AnswerInvitation>().Select(step => step.Reply).Distinct().Order()
            .ShouldBe([Reply.Accepted, Reply.Declined, Reply.Tentative]);

    [Fact]
    public void Both_texts_of_a_decision_are_approved_before_the_meeting() =>
        State.Decisions.All.ShouldAllBe(decision => decision.Text.IsInParity && decision.Text.Approve(Language.Russian) == decision.Text);
}
