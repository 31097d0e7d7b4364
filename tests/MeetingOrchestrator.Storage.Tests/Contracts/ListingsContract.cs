using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class ListingsContract(StoreFixture fixture) : StoreContract(fixture)
{
    private IListings Listings => Port<IListings>();

    [Fact]
    public async Task Meetings_are_listed_by_start_in_every_phase_and_certainty()
    {
        var meetings = Enum.GetValues<MeetingPhase>()
            .Select((phase, i) => Lines.Meeting(i + 1, daysLater: i, phase, date: i % 2 == 0 ? DateCertainty.Fixed : DateCertainty.Provisional))
            .ToArray();

        await Listings.ReplaceAllAsync([.. meetings.Reverse()], [], Cancellation);

        (await Listings.MeetingsAsync(Streams.Council, Cancellation)).ShouldBe(meetings);
    }

    [Fact]
    public async Task Meeting_that_changed_replaces_its_line()
    {
        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Meeting = Lines.Meeting(25) });
        var changed = new MeetingListing(
            Streams.Meeting, CouncilKey.Parse("other"), 26, MeetingPhase.Convened, Streams.Noon.PlusNanoseconds(1), Streams.Noon.PlusNanoseconds(2),
            "Europe/Moscow", DateCertainty.Provisional);

        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Meeting = changed });

        (await Listings.MeetingsAsync(CouncilKey.Parse("other"), Cancellation)).ShouldBe([changed]);
        (await Listings.MeetingsAsync(Streams.Council, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Councils_are_those_with_meetings_each_once()
    {
        await Listings.ReplaceAllAsync([Lines.Meeting(1, council: "b"), Lines.Meeting(2, council: "b"), Lines.Meeting(1, council: "a")], [], Cancellation);

        (await Listings.CouncilsAsync(Cancellation)).ShouldBe([CouncilKey.Parse("a"), CouncilKey.Parse("b")]);
    }

    [Fact]
    public async Task Decisions_of_every_state_and_verb_are_listed_in_order_of_writing()
    {
        var decisions = Enum.GetValues<DecisionState>()
            .SelectMany(state => Enum.GetValues<DecisionVerb>().Select(verb => Lines.Decision($"{'z' - (int)verb}.{state}".ToLowerInvariant(), state, verb)))
            .ToArray();

        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Decisions = decisions });

        (await Listings.DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBe(decisions);
        (await Listings.DecisionsAsync(Streams.OtherMeeting, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Decision_that_changed_keeps_its_place()
    {
        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Decisions = [Lines.Decision("b"), Lines.Decision("a")] });
        var adopted = Lines.Decision("b", DecisionState.Adopted, DecisionVerb.TakeNote, "25/1-ж", Streams.Noon);

        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Decisions = [adopted] });

        (await Listings.DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBe([adopted, Lines.Decision("a")]);
    }

    [Fact]
    public async Task Rebuilt_lists_hold_the_new_lines_alone()
    {
        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Meeting = Lines.Meeting(25), Decisions = [Lines.Decision("old")] });

        await Listings.ReplaceAllAsync([Lines.Meeting(26)], [Lines.Decision("z"), Lines.Decision("a")], Cancellation);

        (await Listings.MeetingsAsync(Streams.Council, Cancellation)).ShouldBe([Lines.Meeting(26)]);
        (await Listings.DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBe([Lines.Decision("z"), Lines.Decision("a")]);
    }

    [Fact]
    public async Task Rebuild_that_fails_leaves_the_lists_as_they_were()
    {
        await StoreAsync(Streams.CommitOf(Streams.Meeting) with { Meeting = Lines.Meeting(25), Decisions = [Lines.Decision("old")] });
        var impossible = Lines.Decision("new", settledAt: NodaTime.Instant.MaxValue);

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Listings.ReplaceAllAsync([], [impossible], Cancellation));

        (await Listings.MeetingsAsync(Streams.Council, Cancellation)).ShouldBe([Lines.Meeting(25)]);
        (await Listings.DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBe([Lines.Decision("old")]);
    }
}
