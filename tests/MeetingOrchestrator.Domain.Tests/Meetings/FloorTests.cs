using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class FloorTests
{
    private static readonly SpeechKey S1 = SpeechKey.Parse("s1");
    private static readonly Duration Limit = Duration.FromMinutes(10);

    [Theory]
    [InlineData("AM")]
    [InlineData("IPA")]
    [InlineData("TM")]
    [InlineData("GG")]
    public void Every_kind_of_seat_speaks_when_present(string seat) =>
        Scenario.Deciding().Given(Give.RequestFloor("s1", seat, "4")).When(Give.GiveFloor("s1")).Then(new FloorGiven(S1, Limit));

    [Fact]
    public void Nobody_speaks_without_being_present()
    {
        Scenario.Deciding().Given(Give.Departure("AM")).When(Give.RequestFloor("s1", "AM", "4")).ThenRefused("floor.not-present", Sample.Key("AM"));
        Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.Departure("AM")).When(Give.GiveFloor("s1")).ThenRefused("floor.not-present");
    }

    [Fact]
    public void Floor_is_requested_under_the_open_item_its_parent_or_its_sub_items()
    {
        var scenario = Scenario.AgendaAdopted();
        scenario.When(Give.RequestFloor("s1", "AM", "3")).ThenRefused("item.not-open");
        scenario.Given(Give.OpenItem("3"), Give.RequestFloor("s1", "AM", "3.1"), Give.OpenItem("3.1"), Give.RequestFloor("s2", "AM", "3"));
        scenario.When(Give.RequestFloor("s3", "AM", "3.2")).ThenRefused("item.not-open", ItemKey.Parse("3.2"));
        scenario.When(Give.RequestFloor("s1", "AM", "3")).ThenRefused("floor.speech-repeated", S1);
        scenario.Given(Give.CloseItem("3.1"));
        scenario.When(Give.GiveFloor("s1")).ThenRefused("floor.not-requested", S1, SpeechProgress.Lapsed);
    }

    [Fact]
    public void One_speech_is_in_progress_at_a_time()
    {
        var scenario = Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.RequestFloor("s2", "KZ", "4"), Give.GiveFloor("s1"));
        scenario.When(Give.GiveFloor("s2")).ThenRefused("floor.speech-in-progress", S1, Sample.Key("AM"));
        scenario.When(Give.GiveFloor("s1")).ThenRefused("floor.not-requested", S1, SpeechProgress.Speaking);
        scenario.When(Give.EndSpeech("s2")).ThenRefused("floor.not-speaking");
        scenario.When(Give.EndSpeech("s1").At(Sample.Time.Start + Duration.FromMinutes(5))).Then(new SpeechEnded(S1));
        scenario.State.Floor.Find(S1)!.EndedAt.ShouldBe(Sample.Time.Start + Duration.FromMinutes(5));
        scenario.When(Give.GiveFloor("s2")).Then(new FloorGiven(SpeechKey.Parse("s2"), Limit));
    }

    [Fact]
    public void Floor_is_locked_during_a_vote() =>
        Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.OpenDecisionVote("v1", "d1"))
            .When(Give.GiveFloor("s1")).ThenRefused("vote.still-open");

    [Fact]
    public void Request_is_withdrawn_while_it_waits()
    {
        var scenario = Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"));
        scenario.When(Give.Withdraw("s1").By(Give.Delegate("AM"))).Then(new FloorRequestWithdrawn(S1));
        scenario.When(Give.Withdraw("s1")).ThenRefused("floor.not-requested", S1, SpeechProgress.Withdrawn);
        scenario.When(Give.Withdraw("s9").By(Give.Delegate("AM"))).ThenRefused("floor.unknown-speech");
    }

    [Fact]
    public void Speech_is_summarised_once_after_its_end()
    {
        var scenario = Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.GiveFloor("s1"));
        scenario.When(Give.Summarise("s1")).ThenRefused("speech.not-ended", S1, SpeechProgress.Speaking);
        scenario.Given(Give.EndSpeech("s1"));
        scenario.When(Give.Summarise("s1")).Then(new SpeechSummarised(S1, Sample.Text("summary")));
        scenario.When(Give.Summarise("s1")).ThenRefused("speech.already-summarised", S1);
    }
}
