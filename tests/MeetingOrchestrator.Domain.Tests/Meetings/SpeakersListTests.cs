using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class SpeakersListTests
{
    private static readonly ItemKey Item = ItemKey.Parse("4");

    [Fact]
    public void Rules_say_who_may_make_which_speech()
    {
        FloorSample.Debating().When(Give.Request("s", SpeechKind.Statement, "GG")).ThenRefused("floor.not-entitled", SpeechKind.Statement, SeatKind.Guest);
        FloorSample.Debating().When(Give.Request("s", SpeechKind.RightOfReply, "TM")).ThenRefused("floor.not-entitled", SpeechKind.RightOfReply, SeatKind.Observer);
        FloorSample.Debating().When(Give.Raise("p", "IPA")).ThenRefused("floor.not-entitled", SpeechKind.PointOfOrder, SeatKind.Organisation);
        // Kinds that the rules do not name are open to everybody.
        FloorSample.Debating().When(Give.Request("s", SpeechKind.Welcome, "GG")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Times_are_counted_with_those_that_wait_and_without_those_withdrawn()
    {
        var scenario = FloorSample.Debating().Given(
            Give.Request("r1", SpeechKind.RightOfReply, "AM"), Give.GiveFloor("r1"), Give.EndSpeech("r1"), Give.Request("r2", SpeechKind.RightOfReply, "AM"));
        scenario.When(Give.Request("r3", SpeechKind.RightOfReply, "AM"))
            .ThenRefused("floor.times-used", Sample.Key("AM"), SpeechKind.RightOfReply, Item, 2);
        scenario.When(Give.Request("r3", SpeechKind.RightOfReply, "KZ")).Verdict.IsRefused.ShouldBeFalse();
        scenario.Given(Give.Withdraw("r2")).When(Give.Request("r4", SpeechKind.RightOfReply, "AM")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Theory]
    [InlineData((SpeechKind)99, "floor.unknown-kind")]
    [InlineData((SpeechKind)(-1), "floor.unknown-kind")]
    [InlineData(SpeechKind.PointOfOrder, "floor.own-command")]
    [InlineData(SpeechKind.OnMotion, "floor.own-command")]
    public void Kind_that_is_not_listed_is_refused(SpeechKind kind, string code) =>
        FloorSample.Debating().When(Give.Request("s", kind, "AM")).ThenRefused(code);

    [Theory]
    [InlineData("ru", "floor", null)]
    [InlineData("sr-Latn", "Канал 2", null)]
    [InlineData(null, null, null)]
    [InlineData("Russian", null, "floor.unknown-language")]
    [InlineData("", null, "floor.unknown-language")]
    [InlineData("ru\n", null, "floor.unknown-language")]
    [InlineData("ru", "", "floor.unknown-channel")]
    [InlineData("ru", "a\0b", "floor.unknown-channel")]
    [InlineData("ru", "‮abc", "floor.unknown-channel")]
    [InlineData("ru", "12345678901234567890123456789012345678901", "floor.unknown-channel")]
    public void Language_and_channel_are_kept_as_stated_or_refused(string? language, string? channel, string? code)
    {
        var scenario = FloorSample.Debating().When(Give.Request("s", SpeechKind.Statement, "AM", "4", language, channel));
        if (code is not null)
        {
            scenario.ThenRefused(code);
            return;
        }

        scenario.Then(new FloorRequested(
            SpeechKey.Parse("s"), SpeechKind.Statement, Sample.Key("AM"), Sample.Person("AM"), Item, language, channel));
        scenario.State.Floor.Find(SpeechKey.Parse("s"))!.Voice.ShouldBe(new SpeechVoice(language, channel));
    }

    [Fact]
    public void Closed_list_takes_no_more_of_the_debate_until_it_is_reopened()
    {
        var scenario = FloorSample.Debating().Given(Give.RequestFloor("before", "AM", "4"));
        scenario.When(Give.ReopenList()).ThenRefused("floor.list-open", Item);
        scenario.When(Give.CloseList("3")).ThenRefused("item.not-open");
        scenario.When(Give.CloseList()).Then(new SpeakersListClosed(Item));
        scenario.When(Give.CloseList()).ThenRefused("floor.list-closed", Item);
        scenario.When(Give.RequestFloor("late", "KZ", "4")).ThenRefused("floor.list-closed", Item);
        scenario.When(Give.Request("late", SpeechKind.Question, "KZ")).ThenRefused("floor.list-closed");
        scenario.Given(
            Give.Request("reply", SpeechKind.RightOfReply, "KZ"), Give.Request("report", SpeechKind.Report, "KZ"), Give.Raise("order", "KZ"), Give.Withdraw("order"),
            Give.GiveFloor("before"), Give.EndSpeech("before"));
        scenario.When(Give.ReopenList()).Then(new SpeakersListReopened(Item, Sample.Text("new facts")));
        scenario.When(Give.RequestFloor("late", "KZ", "4")).Verdict.IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Requests_lapse_with_their_item()
    {
        var scenario = Scenario.AgendaAdopted(FloorSample.Council()).Given(
            Give.OpenItem("3"), Give.OpenItem("3.1"), Give.RequestFloor("sub", "AM", "3.1"), Give.RequestFloor("parent", "AM", "3"), Give.CloseItem("3.1"));
        scenario.State.Floor.Find(SpeechKey.Parse("sub"))!.Progress.ShouldBe(SpeechProgress.Lapsed);
        SpeakerQueue.Of(scenario.State).Select(speech => speech.Key.Value).ShouldBe(["parent"]);
    }
}
