using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SpeakerQueueTests
{
    private static readonly SpeechKey A = SpeechKey.Parse("a");

    [Fact]
    public void Kinds_follow_each_other_and_points_of_order_go_first()
    {
        var scenario = FloorSample.Debating().Given(
            Give.Request("reply", SpeechKind.RightOfReply, "AZ"), Give.Request("statement", SpeechKind.Statement, "KZ"),
            Give.Request("question", SpeechKind.Question, "AM"), Give.Request("co", SpeechKind.CoReport, "IPA"),
            Give.Request("report", SpeechKind.Report, "BY"), Give.Request("welcome", SpeechKind.Welcome, "GG"), Give.Raise("order", "AM"));
        Order(scenario).ShouldBe(["order", "welcome", "report", "co", "statement", "question", "reply"]);
    }

    [Fact]
    public void Speeches_on_a_motion_go_after_points_of_order_and_before_the_rest()
    {
        var scenario = FloorSample.Moved(MotionKind.AdjournDebate).Given(
            Give.Request("statement", SpeechKind.Statement, "KZ"), Give.Speak("m1", "against", "AM"), Give.Raise("order", "AZ"));
        Order(scenario).ShouldBe(["order", "against", "statement"]);
    }

    [Theory]
    [InlineData(SpeakerOrder.Request, "kz,az,am,kz2")]
    [InlineData(SpeakerOrder.Protocol, "az,am,kz,kz2")]
    [InlineData(SpeakerOrder.Alternation, "am,kz,kz2,az")]
    public void Debate_is_in_the_order_of_the_rules(SpeakerOrder order, string expected)
    {
        var scenario = FloorSample.Debating(FloorSample.Rules with { Order = order }).Given(
            Give.RequestFloor("az0", "AZ", "4"), Give.GiveFloor("az0"), Give.EndSpeech("az0"),
            Give.RequestFloor("az1", "AZ", "4"), Give.GiveFloor("az1"), Give.EndSpeech("az1"),
            Give.RequestFloor("kz0", "KZ", "4"), Give.GiveFloor("kz0"), Give.EndSpeech("kz0"),
            Give.RequestFloor("kz", "KZ", "4"), Give.RequestFloor("az", "AZ", "4"), Give.RequestFloor("am", "AM", "4"), Give.RequestFloor("kz2", "KZ", "4"));
        Order(scenario).ShouldBe(expected.Split(','));
    }

    [Theory]
    [InlineData(SpeakerOrder.Request)]
    [InlineData(SpeakerOrder.Protocol)]
    [InlineData(SpeakerOrder.Alternation)]
    public void Swap_exchanges_places_for_good(SpeakerOrder order)
    {
        var scenario = Listed(order).Given(Give.Swap("a", "d"));
        Order(scenario).ShouldBe(["d", "b", "c", "a"]);
        Order(scenario.Given(Give.GiveNext(), Give.EndSpeech("d"))).ShouldBe(["b", "c", "a"]);
    }

    [Fact]
    public void Move_puts_a_request_beside_another()
    {
        var scenario = Listed(SpeakerOrder.Protocol).Given(Give.Move("d", SpeakerPlacement.Before, "b"));
        Order(scenario).ShouldBe(["a", "d", "b", "c"]);
        Order(scenario.Given(Give.Move("a", SpeakerPlacement.Before, "b"))).ShouldBe(["d", "a", "b", "c"]);
        Order(scenario.Given(Give.Move("c", SpeakerPlacement.Before, "d"))).ShouldBe(["c", "d", "a", "b"]);
        Order(scenario.Given(Give.Move("c", SpeakerPlacement.After, "d"))).ShouldBe(["d", "c", "a", "b"]);
        Order(scenario.Given(Give.GiveFloor("b"), Give.EndSpeech("b"))).ShouldBe(["d", "c", "a"]);
    }

    [Fact]
    public void List_is_changed_only_among_requests_that_wait_together()
    {
        var scenario = Listed(SpeakerOrder.Request).Given(Give.Request("r", SpeechKind.Report, "IPA"));
        scenario.When(Give.Swap("a", "r")).ThenRefused("floor.other-part", A, SpeechKey.Parse("r"));
        scenario.When(Give.Move("r", SpeakerPlacement.After, "a")).ThenRefused("floor.other-part");
        scenario.When(Give.Swap("a", "a")).ThenRefused("floor.same-speech", A);
        scenario.When(Give.Swap("a", "z")).ThenRefused("floor.unknown-speech", SpeechKey.Parse("z"));
        scenario.When(Give.Swap("z", "a")).ThenRefused("floor.unknown-speech", SpeechKey.Parse("z"));
        scenario.When(Give.Move("a", (SpeakerPlacement)7, "b")).ThenRefused("floor.unknown-placement", 7);
        scenario.Given(Give.Withdraw("b")).When(Give.Swap("a", "b")).ThenRefused("floor.not-requested", SpeechKey.Parse("b"), SpeechProgress.Withdrawn);
        scenario.When(Give.Move("b", SpeakerPlacement.After, "a")).ThenRefused("floor.not-requested");
        scenario.When(Give.Swap("a", "c")).Then(new SpeakersSwapped(A, SpeechKey.Parse("c")));
    }

    [Fact]
    public void Floor_given_out_of_order_tells_to_whom_it_was_due()
    {
        var limit = Duration.FromMinutes(5);
        var scenario = Listed(SpeakerOrder.Request);
        scenario.Again().When(Give.GiveFloor("c")).Then(new FloorGiven(SpeechKey.Parse("c"), limit, A));
        scenario.Again().When(Give.GiveFloor("a")).Then(new FloorGiven(A, limit));
        scenario.Again().When(Give.GiveNext()).Then(new FloorGiven(A, limit));
        // Whoever is not there is not passed over.
        scenario.Again().Given(Give.Departure("AZ")).When(Give.GiveNext()).Then(new FloorGiven(SpeechKey.Parse("b"), limit));
    }

    [Fact]
    public void Floor_is_given_to_nobody_when_nobody_waits()
    {
        FloorSample.Debating().When(Give.GiveNext()).ThenRefused("floor.nobody-waits");
        FloorSample.Debating().Given(Give.RequestFloor("a", "AM", "4"), Give.Departure("AM")).When(Give.GiveNext()).ThenRefused("floor.nobody-waits");
    }

    [Fact]
    public void One_delegation_cannot_fill_the_list()
    {
        var scenario = FloorSample.Debating().Given(Enumerable.Range(1, SpeakerQueue.MostPerSeat).Select(n => Give.RequestFloor($"n{n}", "AM", "4")));
        scenario.When(Give.RequestFloor("more", "AM", "4")).ThenRefused("floor.too-many-requests", Sample.Key("AM"), SpeakerQueue.MostPerSeat);
        scenario.When(Give.Raise("order", "AM")).ThenRefused("floor.too-many-requests");
        scenario.When(Give.RequestFloor("more", "KZ", "4")).Then(Requested("more", "KZ"));
        scenario.Given(Give.Withdraw("n3")).When(Give.RequestFloor("again", "AM", "4")).Then(Requested("again", "AM"));
    }

    private static FloorRequested Requested(string speech, string seat) =>
        new(SpeechKey.Parse(speech), SpeechKind.Statement, Sample.Key(seat), Sample.Person(seat), ItemKey.Parse("4"));

    private static Scenario Listed(SpeakerOrder order) => FloorSample.Debating(FloorSample.Rules with { Order = order }).Given(
        Give.RequestFloor("a", "AZ", "4"), Give.RequestFloor("b", "AM", "4"), Give.RequestFloor("c", "BY", "4"), Give.RequestFloor("d", "KZ", "4"));

    private static IEnumerable<string> Order(Scenario scenario) => SpeakerQueue.Of(scenario.State).Select(speech => speech.Key.Value);
}
