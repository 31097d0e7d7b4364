using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Storage.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class OutboxContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly Instant Now = Streams.Noon;

    private IOutbox Outbox => Port<IOutbox>();

    [Fact]
    public async Task Row_claimed_is_the_row_written()
    {
        var row = Rows.Effect("a", expiresAt: Now.PlusNanoseconds(1));
        await StoreAsync(Rows.CommitOf(row));

        (await ClaimAsync()).ShouldBe([new ClaimedEffect(row, Fence: 1, Attempt: 1)]);
    }

    [Fact]
    public async Task Rows_are_claimed_by_instant_then_in_order_of_writing()
    {
        var earlier = Now - Duration.FromHours(1);
        await StoreAsync(Rows.CommitOf(Rows.Effect("z"), Rows.Effect("y"), Rows.Effect("x", earlier), Rows.Effect("a", earlier)));

        (await ClaimAsync(limit: 3)).Select(claim => claim.Row)
            .ShouldBe([Rows.Effect("x", earlier), Rows.Effect("a", earlier), Rows.Effect("z")]);
        (await ClaimAsync(limit: 3)).Select(claim => claim.Row).ShouldBe([Rows.Effect("y")]);
    }

    [Fact]
    public async Task Row_is_due_at_its_instant_and_not_a_nanosecond_before()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("a")));

        (await ClaimAsync(Now.PlusNanoseconds(-1))).ShouldBeEmpty();
        (await ClaimAsync(Now)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Lease_keeps_others_away_until_it_ends()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("a")));
        await ClaimAsync();

        (await ClaimAsync(Now + Rows.Lease - Duration.Epsilon)).ShouldBeEmpty();
        var second = (await ClaimAsync(Now + Rows.Lease)).Single();
        second.Fence.ShouldBe(2);
        second.Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task Parallel_claimers_take_each_row_once()
    {
        await StoreAsync(Rows.CommitOf([.. Enumerable.Range(0, 60).Select(i => Rows.Effect($"e{i:00}"))]));
        var processes = Enumerable.Range(0, 3).Select(_ => Fixture.Open().GetRequiredService<IOutbox>()).ToArray();

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(
            i => Task.Run(() => processes[i % 3].ClaimAsync(Now, Rows.Lease, 5, Cancellation))));

        claims.SelectMany(claim => claim).Select(claim => claim.Row.Key).Distinct().Count().ShouldBe(60);
        claims.ShouldAllBe(claim => claim.Count == 5);
    }

    [Theory]
    [InlineData(EffectEnd.Done)]
    [InlineData(EffectEnd.Unknown)]
    [InlineData(EffectEnd.Expired)]
    [InlineData(EffectEnd.Parked)]
    public async Task Row_settled_ends_as_told_and_is_never_claimed_again(EffectEnd end)
    {
        var claim = await ClaimOneAsync();

        (await Outbox.SettleAsync(new OutboxSettlement(claim.Row.Key, claim.Fence, end, "graph.504"), Cancellation)).ShouldBeTrue();

        (await Outbox.ListAsync(Streams.Meeting, Cancellation)).ShouldBe([new OutboxReport(claim.Row, end, 1, "graph.504")]);
        (await ClaimAsync(Now + Rows.Lease)).ShouldBeEmpty();
        (await Outbox.NextAsync(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Claim_settles_once()
    {
        var claim = await ClaimOneAsync();
        var settlement = new OutboxSettlement(claim.Row.Key, claim.Fence, EffectEnd.Done);
        await Outbox.SettleAsync(settlement, Cancellation);

        (await Outbox.SettleAsync(settlement with { End = EffectEnd.Parked }, Cancellation)).ShouldBeFalse();
        (await Outbox.ListAsync(Streams.Meeting, Cancellation)).Single().End.ShouldBe(EffectEnd.Done);
    }

    [Fact]
    public async Task Holder_overtaken_by_another_can_neither_settle_nor_postpone()
    {
        var stale = await ClaimOneAsync();
        var latest = (await ClaimAsync(Now + Rows.Lease)).Single();

        (await Outbox.SettleAsync(new OutboxSettlement(stale.Row.Key, stale.Fence, EffectEnd.Done), Cancellation)).ShouldBeFalse();
        (await Outbox.PostponeAsync(stale.Row.Key, stale.Fence, Now, "late", AttemptReach.NothingDone, Cancellation)).ShouldBeFalse();
        (await Outbox.SettleAsync(new OutboxSettlement(latest.Row.Key, latest.Fence, EffectEnd.Done), Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task Holder_whose_lease_ran_out_settles_while_nobody_took_over()
    {
        var claim = await ClaimOneAsync();
        (await ClaimAsync(Now + Rows.Lease - Duration.Epsilon)).ShouldBeEmpty();

        (await Outbox.SettleAsync(new OutboxSettlement(claim.Row.Key, claim.Fence, EffectEnd.Done), Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task Row_postponed_waits_for_its_new_instant_and_keeps_the_note()
    {
        var claim = await ClaimOneAsync();
        var later = Now + Duration.FromSeconds(30);

        (await Outbox.PostponeAsync(claim.Row.Key, claim.Fence, later, "graph.429", AttemptReach.NothingDone, Cancellation)).ShouldBeTrue();

        (await ClaimAsync(later.PlusNanoseconds(-1))).ShouldBeEmpty();
        (await Outbox.NextAsync(Cancellation)).ShouldBe(later);
        var again = (await ClaimAsync(later)).Single();
        again.ShouldBe(new ClaimedEffect(claim.Row with { NotBefore = later }, Fence: 2, Attempt: 2));
        await Outbox.SettleAsync(new OutboxSettlement(again.Row.Key, again.Fence, EffectEnd.Done), Cancellation);
        (await Outbox.ListAsync(Streams.Meeting, Cancellation)).Single().Note.ShouldBe("graph.429");
    }

    [Theory]
    [InlineData(AttemptReach.NotMade, 1, 0)]
    [InlineData(AttemptReach.NothingDone, 2, 0)]
    [InlineData(AttemptReach.MayBeDone, 2, 1)]
    public async Task Row_given_back_remembers_whether_the_attempt_was_made_and_may_be_done(AttemptReach reach, int attempt, int uncertain)
    {
        var claim = await ClaimOneAsync();
        claim.ShouldSatisfyAllConditions(x => x.Attempt.ShouldBe(1), x => x.Uncertain.ShouldBe(0));

        await Outbox.PostponeAsync(claim.Row.Key, claim.Fence, Now, "code", reach, Cancellation);

        (await ClaimAsync()).Single().ShouldBe(new ClaimedEffect(claim.Row, Fence: 2, attempt, uncertain));
    }

    [Fact]
    public async Task What_may_have_been_done_is_never_forgotten()
    {
        var claim = await ClaimOneAsync();
        AttemptReach[] reaches = [AttemptReach.MayBeDone, AttemptReach.NothingDone, AttemptReach.NotMade, AttemptReach.MayBeDone];
        foreach (var reach in reaches)
        {
            await Outbox.PostponeAsync(claim.Row.Key, claim.Fence, Now, "code", reach, Cancellation);
            claim = (await ClaimAsync()).Single();
        }

        claim.ShouldSatisfyAllConditions(x => x.Attempt.ShouldBe(4), x => x.Uncertain.ShouldBe(2), x => x.Fence.ShouldBe(5));
    }

    [Fact]
    public async Task Claimer_that_never_settled_may_have_died_after_the_call()
    {
        await ClaimOneAsync();

        (await ClaimAsync(Now + Rows.Lease)).Single().ShouldSatisfyAllConditions(x => x.Attempt.ShouldBe(2), x => x.Uncertain.ShouldBe(1));
        await Outbox.ReleaseAllAsync(Cancellation);
        (await ClaimAsync(Now)).Single().Uncertain.ShouldBe(2);
    }

    [Fact]
    public async Task Row_that_nobody_claimed_is_certain_after_a_release()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("a")));
        await Outbox.ReleaseAllAsync(Cancellation);

        (await ClaimAsync()).Single().Uncertain.ShouldBe(0);
    }

    [Fact]
    public async Task Row_is_found_by_what_the_outside_calls_it()
    {
        const string Id = "<25@council.example>";
        await StoreAsync(Rows.CommitOf(Rows.Effect("a"), Rows.Effect("b") with { Correlation = Id }));

        (await Outbox.FindAsync(Id, Cancellation)).ShouldBe(Rows.Effect("b") with { Correlation = Id });
        (await Outbox.FindAsync("<26@council.example>", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Claim_given_back_is_over()
    {
        var claim = await ClaimOneAsync();
        await Outbox.PostponeAsync(claim.Row.Key, claim.Fence, Now, "graph.429", AttemptReach.NothingDone, Cancellation);

        (await Outbox.SettleAsync(new OutboxSettlement(claim.Row.Key, claim.Fence, EffectEnd.Done), Cancellation)).ShouldBeFalse();
        (await Outbox.PostponeAsync(claim.Row.Key, claim.Fence, Now, "again", AttemptReach.NothingDone, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Next_instant_is_that_of_the_earliest_row_or_end_of_lease()
    {
        (await Outbox.NextAsync(Cancellation)).ShouldBeNull();

        await StoreAsync(Rows.CommitOf(Rows.Effect("a"), Rows.Effect("b", Now + Duration.FromDays(1))));
        (await Outbox.NextAsync(Cancellation)).ShouldBe(Now);

        await ClaimAsync();
        (await Outbox.NextAsync(Cancellation)).ShouldBe(Now + Rows.Lease);
    }

    [Fact]
    public async Task Leases_released_let_the_rows_be_claimed_at_once_and_void_the_old_claims()
    {
        var old = await ClaimOneAsync();

        await Outbox.ReleaseAllAsync(Cancellation);

        (await Outbox.SettleAsync(new OutboxSettlement(old.Row.Key, old.Fence, EffectEnd.Done), Cancellation)).ShouldBeFalse();
        (await Outbox.NextAsync(Cancellation)).ShouldBe(Now);
        (await ClaimAsync()).Single().Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task Report_holds_the_rows_of_its_meeting_in_order_of_writing()
    {
        var other = Rows.Effect("b", meeting: Streams.OtherMeeting);
        await StoreAsync(Rows.CommitOf(Rows.Effect("z", Now + Rows.Lease), other, Rows.Effect("a")));

        (await Outbox.ListAsync(Streams.Meeting, Cancellation)).ShouldBe(
        [
            new OutboxReport(Rows.Effect("z", Now + Rows.Lease), null, 0, null),
            new OutboxReport(Rows.Effect("a"), null, 0, null),
        ]);
    }

    [Fact]
    public async Task Claim_of_nothing_or_for_no_time_is_refused()
    {
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Outbox.ClaimAsync(Now, Rows.Lease, 0, Cancellation));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Outbox.ClaimAsync(Now, Duration.Zero, 1, Cancellation));
    }

    private Task<IReadOnlyList<ClaimedEffect>> ClaimAsync(Instant? now = null, int limit = 10) =>
        Outbox.ClaimAsync(now ?? Now, Rows.Lease, limit, Cancellation);

    private async Task<ClaimedEffect> ClaimOneAsync()
    {
        await StoreAsync(Rows.CommitOf(Rows.Effect("a")));
        return (await ClaimAsync()).Single();
    }
}
