using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Storage.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class DueWorkContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly Instant Now = Streams.Noon;

    private IDueWork DueWork => Port<IDueWork>();

    [Fact]
    public async Task Row_claimed_is_the_row_written()
    {
        await StoreAsync(Rows.CommitOf(Rows.Work("notice-p45d")));

        (await ClaimAsync()).ShouldBe([new ClaimedWork(Rows.Work("notice-p45d"), Fence: 1)]);
    }

    [Fact]
    public async Task Rows_are_claimed_by_instant_then_in_order_of_writing()
    {
        var earlier = Now - Duration.FromDays(1);
        await StoreAsync(Rows.CommitOf(Rows.Work("z"), Rows.Work("y"), Rows.Work("x", earlier), Rows.Work("a", Now.PlusNanoseconds(1))));

        (await ClaimAsync(limit: 2)).Select(claim => claim.Row).ShouldBe([Rows.Work("x", earlier), Rows.Work("z")]);
        (await ClaimAsync(limit: 2)).Select(claim => claim.Row).ShouldBe([Rows.Work("y")]);
    }

    [Fact]
    public async Task Lease_keeps_others_away_until_it_ends()
    {
        await StoreAsync(Rows.CommitOf(Rows.Work("opening")));
        await ClaimAsync();

        (await ClaimAsync(Now + Rows.Lease - Duration.Epsilon)).ShouldBeEmpty();
        (await ClaimAsync(Now + Rows.Lease)).Single().Fence.ShouldBe(2);
    }

    [Fact]
    public async Task Parallel_claimers_take_each_row_once()
    {
        await StoreAsync(Rows.CommitOf([.. Enumerable.Range(0, 20).Select(i => Rows.Work($"m{i:00}"))]));
        var processes = Enumerable.Range(0, 2).Select(_ => Fixture.Open().GetRequiredService<IDueWork>()).ToArray();

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(
            i => Task.Run(() => processes[i % 2].ClaimAsync(Now, Rows.Lease, 2, Cancellation))));

        claims.SelectMany(claim => claim).Select(claim => claim.Row.Id).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Row_settled_is_over()
    {
        var claim = await ClaimOneAsync();

        (await SettleAsync(claim)).ShouldBe(CommitResult.Stored);

        (await DueWork.OpenAsync(Cancellation)).ShouldBeEmpty();
        (await DueWork.NextAsync(Cancellation)).ShouldBeNull();
        (await ClaimAsync(Now + Rows.Lease)).ShouldBeEmpty();
        (await SettleAsync(claim)).ShouldBe(CommitResult.StaleClaim);
    }

    [Fact]
    public async Task Holder_overtaken_by_another_can_neither_settle_nor_postpone()
    {
        var stale = await ClaimOneAsync();
        await ClaimAsync(Now + Rows.Lease);

        (await SettleAsync(stale)).ShouldBe(CommitResult.StaleClaim);
        (await DueWork.PostponeAsync(stale.Claim, Now, Cancellation)).ShouldBeFalse();
        (await DueWork.OpenAsync(Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Row_postponed_waits_for_its_new_instant_and_its_old_claim_is_over()
    {
        var claim = await ClaimOneAsync();
        var later = Now + Duration.FromHours(1);

        (await DueWork.PostponeAsync(claim.Claim, later, Cancellation)).ShouldBeTrue();

        (await SettleAsync(claim)).ShouldBe(CommitResult.StaleClaim);
        (await DueWork.OpenAsync(Cancellation)).ShouldBe([Rows.Work("opening", later)]);
        (await ClaimAsync(later.PlusNanoseconds(-1))).ShouldBeEmpty();
        (await ClaimAsync(later)).ShouldBe([new ClaimedWork(Rows.Work("opening", later), Fence: 2)]);
    }

    [Fact]
    public async Task Next_instant_is_that_of_the_earliest_row_or_end_of_lease()
    {
        (await DueWork.NextAsync(Cancellation)).ShouldBeNull();

        await StoreAsync(Rows.CommitOf(Rows.Work("opening"), Rows.Work("minutes", Now + Duration.FromDays(3))));
        (await DueWork.NextAsync(Cancellation)).ShouldBe(Now);

        await ClaimAsync();
        (await DueWork.NextAsync(Cancellation)).ShouldBe(Now + Rows.Lease);
    }

    [Fact]
    public async Task Open_rows_include_the_leased_ones_by_instant()
    {
        await StoreAsync(Rows.CommitOf(Rows.Work("minutes", Now + Duration.FromDays(3)), Rows.Work("opening")));
        await ClaimAsync();

        (await DueWork.OpenAsync(Cancellation)).ShouldBe([Rows.Work("opening"), Rows.Work("minutes", Now + Duration.FromDays(3))]);
    }

    [Fact]
    public async Task Leases_released_let_the_rows_be_claimed_at_once_and_void_the_old_claims()
    {
        var old = await ClaimOneAsync();

        await DueWork.ReleaseAllAsync(Cancellation);

        (await SettleAsync(old)).ShouldBe(CommitResult.StaleClaim);
        (await ClaimAsync()).Single().Fence.ShouldBe(2);
    }

    private Task<IReadOnlyList<ClaimedWork>> ClaimAsync(Instant? now = null, int limit = 10) =>
        DueWork.ClaimAsync(now ?? Now, Rows.Lease, limit, Cancellation);

    private async Task<ClaimedWork> ClaimOneAsync()
    {
        await StoreAsync(Rows.CommitOf(Rows.Work("opening")));
        return (await ClaimAsync()).Single();
    }

    private Task<CommitResult> SettleAsync(ClaimedWork claim) =>
        Journal.CommitAsync([Streams.CommitOf(Streams.Meeting) with { SettledWork = [claim.Claim] }], Cancellation);
}
