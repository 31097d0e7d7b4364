using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SpeechTimeTests
{
    private static readonly SpeechKey A = SpeechKey.Parse("a");
    private static readonly ItemKey Item = ItemKey.Parse("4");

    [Fact]
    public void Clock_leaves_out_pauses_and_interruptions()
    {
        var scenario = Speaking();
        At(scenario, 2).ShouldBe(new SpeechTime(Minutes(2), Minutes(3), Duration.Zero, true));
        scenario.Given(Give.Pause("a").At(After(2)));
        At(scenario, 9).ShouldBe(new SpeechTime(Minutes(2), Minutes(3), Duration.Zero, false));
        scenario.Given(Give.ResumeSpeech("a").At(After(10)));
        At(scenario, 11).Elapsed.ShouldBe(Minutes(3));
        scenario.Given(
            Give.Raise("p", "KZ").At(After(11)), Give.GiveFloor("p").At(After(12)), Give.EndSpeech("p").At(After(13)), Give.Rule("p").At(After(14)));
        At(scenario, 30).ShouldBe(new SpeechTime(Minutes(3), Minutes(2), Duration.Zero, false));
        scenario.Given(Give.ResumeSpeech("a").At(After(20)));
        At(scenario, 24).ShouldBe(new SpeechTime(Minutes(7), Duration.Zero, Minutes(2), true));
        scenario.Given(Give.EndSpeech("a").At(After(24)));
        At(scenario, 99).ShouldBe(new SpeechTime(Minutes(7), Duration.Zero, Minutes(2), false));
        SpeakingBalance.Of(scenario.State).Single(seat => seat.Seat == Sample.Key("AM")).ShouldBe(new SeatBalance(Sample.Key("AM"), 1, Minutes(7)));
        SpeakingBalance.Of(scenario.State).Single(seat => seat.Seat == Sample.Key("KZ")).ShouldBe(new SeatBalance(Sample.Key("KZ"), 1, Minutes(1)));
        SpeakingBalance.Of(scenario.State).Select(seat => seat.Seat).ShouldBe(Sample.Keys(Sample.SeatKeys));
    }

    [Fact]
    public void Clock_that_went_back_makes_no_speech_shorter()
    {
        var scenario = Speaking().Given(Give.Pause("a").At(After(-10)));
        At(scenario, 0).Elapsed.ShouldBe(Duration.Zero);
        scenario.Given(Give.ResumeSpeech("a").At(After(1)), Give.EndSpeech("a").At(After(-5)));
        At(scenario, 5).Elapsed.ShouldBe(Duration.Zero);
    }

    [Fact]
    public void Pause_and_resumption_take_turns()
    {
        var scenario = Speaking();
        scenario.When(Give.ResumeSpeech("a")).ThenRefused("speech.not-paused", A);
        scenario.When(Give.Pause("a", (PauseCause)5)).ThenRefused("speech.unknown-cause", 5);
        scenario.When(Give.Pause("a", PauseCause.Connection)).Then(new SpeechPaused(A, PauseCause.Connection));
        scenario.When(Give.Pause("a")).ThenRefused("speech.already-paused", A);
        scenario.Given(Give.Departure("AM")).When(Give.ResumeSpeech("a")).ThenRefused("floor.not-present", Sample.Key("AM"));
        scenario.Given(Give.Arrival("AM")).When(Give.ResumeSpeech("a")).Then(new SpeechResumed(A));
        scenario.Given(Give.Pause("a"), Give.EndSpeech("a"));
        scenario.When(Give.ResumeSpeech("a")).ThenRefused("floor.not-speaking", A, SpeechProgress.Ended);
        scenario.When(Give.Pause("a")).ThenRefused("floor.not-speaking");
    }

    [Fact]
    public void Limit_is_extended_while_the_speech_lasts()
    {
        var scenario = Speaking();
        scenario.When(Give.Extend("a", Duration.Zero)).ThenRefused("floor.invalid-length");
        scenario.When(Give.Extend("a", Minutes(-1))).ThenRefused("floor.invalid-length");
        scenario.When(Give.Extend("a", Duration.FromHours(24) + Duration.Epsilon)).ThenRefused("floor.invalid-length");
        scenario.When(Give.Extend("a", Minutes(2))).Then(new SpeechExtended(A, Minutes(2)));
        At(scenario, 6).Remaining.ShouldBe(Minutes(1));
        scenario.Given(Give.EndSpeech("a")).When(Give.Extend("a", Minutes(2))).ThenRefused("floor.not-speaking", A, SpeechProgress.Ended);
    }

    [Fact]
    public void Floor_is_withdrawn_when_time_is_up_or_for_disorder()
    {
        Speaking().When(Give.Cut("a").At(After(5) - Duration.Epsilon)).ThenRefused("floor.within-limit", A);
        var scenario = Speaking().When(Give.Cut("a").At(After(5))).Then(new FloorWithdrawn(A));
        scenario.State.Floor.Find(A)!.ShouldSatisfyAllConditions(
            speech => speech.Progress.ShouldBe(SpeechProgress.Ended), speech => speech.FloorWithdrawn.ShouldBeTrue(), speech => speech.EndedAt.ShouldBe(After(5)));
        scenario.When(Give.Cut("a", "noise")).ThenRefused("floor.not-speaking", A, SpeechProgress.Ended);
        Speaking().When(Give.Cut("a", "noise")).Then(new FloorWithdrawn(A, Sample.Text("noise")));
        // Paused time is not the speaker's.
        Speaking().Given(Give.Pause("a").At(After(4))).When(Give.Cut("a").At(After(60))).ThenRefused("floor.within-limit");
    }

    [Theory]
    [InlineData(SpeechKind.Statement, 5, 5)]
    [InlineData(SpeechKind.RightOfReply, 10, 5)]
    [InlineData(SpeechKind.Report, 10, 10)]
    public void Limit_is_that_of_the_kind_and_of_the_turn(SpeechKind kind, int first, int second)
    {
        var scenario = FloorSample.Debating().Given(Give.Request("a", kind, "AM"));
        scenario.When(Give.GiveFloor("a")).Then(new FloorGiven(A, Minutes(first)));
        scenario.Given(Give.EndSpeech("a"), Give.Request("b", kind, "AM"));
        scenario.When(Give.GiveFloor("b")).Then(new FloorGiven(SpeechKey.Parse("b"), Minutes(second)));
    }

    [Fact]
    public void Limit_set_for_the_item_is_for_its_debate()
    {
        var scenario = FloorSample.Debating();
        scenario.When(Give.Limit("4", Minutes(0))).ThenRefused("floor.invalid-length");
        scenario.When(Give.Limit("3", Minutes(3))).ThenRefused("item.not-open");
        scenario.When(Give.Limit("4", Minutes(3))).Then(new TimeLimitSet(Item, Minutes(3)));
        scenario.Given(Give.Request("a", SpeechKind.Question, "AM"), Give.Request("r", SpeechKind.Report, "AM"));
        scenario.When(Give.GiveFloor("r")).Then(new FloorGiven(SpeechKey.Parse("r"), Minutes(10)));
        scenario.Given(Give.EndSpeech("r")).When(Give.GiveFloor("a")).Then(new FloorGiven(A, Minutes(3)));
    }

    [Fact]
    public void Limit_names_the_vote_that_decided_it()
    {
        var scenario = FloorSample.Debating();
        scenario.When(Give.Limit("4", Minutes(3), "none")).ThenRefused("floor.no-such-limit-vote", VoteKey.Parse("none"), Item);
        scenario.Settled(Give.OpenProposalVote("lost"), "lost", "AM").When(Give.Limit("4", Minutes(3), "lost")).ThenRefused("floor.no-such-limit-vote");
        scenario.When(Give.Limit("4", Minutes(3), "agenda")).ThenRefused("floor.no-such-limit-vote");
        scenario.Settled(Give.OpenProposalVote("won"), "won", "AM", "AZ", "KZ");
        scenario.When(Give.Limit("4", Minutes(3), "won")).Then(new TimeLimitSet(Item, Minutes(3), VoteKey.Parse("won")));
    }

    [Fact]
    public void Budget_shortens_the_last_speech_and_then_refuses_the_floor_until_it_is_extended()
    {
        var scenario = FloorSample.Debating(FloorSample.Rules with { BudgetPerItem = Minutes(7) }).Given(
            Give.RequestFloor("a", "AM", "4"), Give.GiveFloor("a"), Give.EndSpeech("a").At(After(5)), Give.RequestFloor("b", "AM", "4"));
        scenario.When(Give.GiveFloor("b").At(After(6))).Then(new FloorGiven(SpeechKey.Parse("b"), Minutes(2)));
        scenario.Given(Give.EndSpeech("b").At(After(9)), Give.RequestFloor("c", "AM", "4"));
        scenario.When(Give.GiveFloor("c")).ThenRefused("floor.budget-used", Sample.Key("AM"), Item);
        // Procedure costs nothing.
        scenario.Given(Give.Raise("p", "AM"), Give.GiveFloor("p"), Give.EndSpeech("p"), Give.Rule("p"));
        scenario.When(Give.Budget("XX", Minutes(1))).ThenRefused("attendance.unknown-seat");
        scenario.When(Give.Budget("AM", Minutes(0))).ThenRefused("floor.invalid-length");
        scenario.When(Give.Budget("AM", Minutes(2))).Then(new BudgetExtended(Sample.Key("AM"), Item, Minutes(2)));
        scenario.When(Give.GiveFloor("c")).Then(new FloorGiven(SpeechKey.Parse("c"), Minutes(1)));
    }

    [Fact]
    public void Budget_that_nobody_counts_is_not_extended() =>
        FloorSample.Debating().When(Give.Budget("AM", Minutes(1))).ThenRefused("floor.no-budget");

    private static Scenario Speaking() => FloorSample.Debating().Given(Give.RequestFloor("a", "AM", "4"), Give.GiveFloor("a"));

    private static SpeechTime At(Scenario scenario, int minute) => SpeechClock.At(scenario.State.Floor.Find(A)!, After(minute));

    private static Instant After(int minutes) => Sample.Time.Start + Minutes(minutes);

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);
}
