using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

/// <summary>A commit is stored whole or not at all, whatever in it fails.</summary>
public abstract class CommitContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly StreamName Council = StreamName.Of(Streams.Council);

    [Fact]
    public async Task Commit_stores_everything_of_every_stream()
    {
        var (effect, work) = await ClaimOneEachAsync();

        (await Journal.CommitAsync([Full(), Second(effect, work)], Cancellation)).ShouldBe(CommitResult.Stored);

        (await ReadAsync(StreamName.Of(Streams.Meeting))).Count.ShouldBe(2);
        (await ReadAsync(Council)).Count.ShouldBe(1);
        (await Port<IOutbox>().ListAsync(Streams.Meeting, Cancellation)).Select(report => report.End).ShouldBe([EffectEnd.Done, null]);
        (await Port<IDueWork>().OpenAsync(Cancellation)).ShouldBe([Rows.Work("opening")]);
        (await Port<IListings>().MeetingsAsync(Streams.Council, Cancellation)).ShouldBe([Lines.Meeting(25)]);
        (await Port<IListings>().DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBe([Lines.Decision("work-plan")]);
    }

    [Fact]
    public async Task Stale_fence_of_an_effect_stores_nothing_of_any_commit()
    {
        var (effect, work) = await ClaimOneEachAsync();

        var result = await Journal.CommitAsync([Full(), Second(effect with { Fence = effect.Fence - 1 }, work)], Cancellation);

        result.ShouldBe(CommitResult.StaleClaim);
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task Stale_fence_of_due_work_stores_nothing_of_any_commit()
    {
        var (effect, work) = await ClaimOneEachAsync();

        var result = await Journal.CommitAsync([Full(), Second(effect, work with { Fence = work.Fence + 1 })], Cancellation);

        result.ShouldBe(CommitResult.StaleClaim);
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task Conflict_in_the_last_commit_stores_nothing_of_the_others()
    {
        var (effect, work) = await ClaimOneEachAsync();
        var late = Second(effect, work) with { Entries = [Streams.Entries(Council, 2)[1]] };

        (await Journal.CommitAsync([Full(), late], Cancellation)).ShouldBe(CommitResult.Conflict);
        await NothingHappenedAsync();
    }

    [Fact]
    public async Task Stale_claim_is_told_even_where_the_stream_conflicts_too()
    {
        var (effect, work) = await ClaimOneEachAsync();
        var late = Second(effect with { Fence = 99 }, work) with { Entries = [Streams.Entries(Council, 2)[1]] };

        (await Journal.CommitAsync([Full(), late], Cancellation)).ShouldBe(CommitResult.StaleClaim);
    }

    [Fact]
    public async Task Claims_are_still_held_after_a_commit_that_failed()
    {
        var (effect, work) = await ClaimOneEachAsync();
        await Journal.CommitAsync([Full(), Second(effect with { Fence = 99 }, work)], Cancellation);

        (await Journal.CommitAsync([Full(), Second(effect, work)], Cancellation)).ShouldBe(CommitResult.Stored);
    }

    [Fact]
    public async Task Effect_and_work_that_exist_already_are_left_as_they_are()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("a")) with { DueWork = [Rows.Work("opening")] });
        var later = Streams.Noon + Rows.Lease;

        await StoreAsync(Rows.CommitOf(Rows.Effect("a", later) with { Body = "{}" }, Rows.Effect("b")) with
        {
            DueWork = [Rows.Work("opening", later), Rows.Work("closing", later)],
        });

        (await Port<IOutbox>().ListAsync(Streams.Meeting, Cancellation)).Select(report => report.Row)
            .ShouldBe([Rows.Effect("a"), Rows.Effect("b")]);
        (await Port<IDueWork>().OpenAsync(Cancellation)).ShouldBe([Rows.Work("opening"), Rows.Work("closing", later)]);
    }

    [Fact]
    public async Task Settled_rows_do_not_come_back_when_they_are_written_again()
    {
        var (effect, work) = await ClaimOneEachAsync();
        await StoreAsync(Second(effect, work));

        await StoreAsync(Rows.CommitOf(Rows.Effect("claimed")) with { DueWork = [Rows.Work("claimed")] });

        (await Port<IOutbox>().ClaimAsync(Streams.Noon, Rows.Lease, 10, Cancellation)).ShouldBeEmpty();
        (await Port<IDueWork>().ClaimAsync(Streams.Noon, Rows.Lease, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Commit_of_hundreds_of_entries_is_one_chain()
    {
        var stream = StreamName.Of(Streams.Meeting);
        var entries = Streams.Entries(stream, 700);

        await StoreAsync(Streams.CommitOf(stream, entries));

        (await ReadAsync(stream)).Select(Streams.Text).ShouldBe(entries.Select(Streams.Text));
    }

    private static Commit Full() => Streams.CommitOf(Streams.Meeting, Streams.Entries(StreamName.Of(Streams.Meeting), 2)) with
    {
        Outbox = [Rows.Effect("new")],
        DueWork = [Rows.Work("opening")],
        Meeting = Lines.Meeting(25),
        Decisions = [Lines.Decision("work-plan")],
    };

    private static Commit Second(OutboxSettlement effect, DueWorkClaim work) => Streams.CommitOf(Council, Streams.Entries(Council, 1)) with
    {
        SettledEffects = [effect],
        SettledWork = [work],
    };

    private async Task<(OutboxSettlement Effect, DueWorkClaim Work)> ClaimOneEachAsync()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("claimed")) with { DueWork = [Rows.Work("claimed")] });
        var effect = (await Port<IOutbox>().ClaimAsync(Streams.Noon, Rows.Lease, 1, Cancellation)).Single();
        var work = (await Port<IDueWork>().ClaimAsync(Streams.Noon, Rows.Lease, 1, Cancellation)).Single();
        return (new OutboxSettlement(effect.Row.Key, effect.Fence, EffectEnd.Done), work.Claim);
    }

    private async Task NothingHappenedAsync()
    {
        (await ReadAsync(StreamName.Of(Streams.Meeting))).ShouldBeEmpty();
        (await ReadAsync(Council)).ShouldBeEmpty();
        var report = (await Port<IOutbox>().ListAsync(Streams.Meeting, Cancellation)).Single();
        report.Row.ShouldBe(Rows.Effect("claimed"));
        report.End.ShouldBeNull();
        (await Port<IDueWork>().OpenAsync(Cancellation)).ShouldBe([Rows.Work("claimed")]);
        (await Port<IListings>().MeetingsAsync(Streams.Council, Cancellation)).ShouldBeEmpty();
        (await Port<IListings>().DecisionsAsync(Streams.Meeting, Cancellation)).ShouldBeEmpty();
    }
}
