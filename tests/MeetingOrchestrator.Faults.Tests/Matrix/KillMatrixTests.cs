using System.Globalization;
using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>
/// The kill matrix: committed intents = objects outside + unknown + expired + parked, and no key twice, wherever the service dies.
/// MO_FAULT_RUNS says how many runs a point gets (3 where it is not set); see tests/faults.sh.
/// </summary>
public sealed class KillMatrixTests(ITestOutputHelper output)
{
    private static readonly int Runs =
        int.Parse(Environment.GetEnvironmentVariable("MO_FAULT_RUNS") ?? "3", CultureInfo.InvariantCulture);

    /// <summary>Real time that one run may take on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("MO_FAULT_SEED") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public Task K01_killed_before_a_commit_leaves_no_row_and_no_call() => RepeatAsync("k1", points => points.DieAtAsync(KillPoint.BeforeCommit));

    [Fact]
    public Task K02_killed_after_a_commit_gives_the_same_when_asked_again() => RepeatAsync("k2", points => points.DieAtAsync(KillPoint.AfterCommit));

    [Fact]
    public Task K03_killed_between_claim_and_call_calls_once() => RepeatAsync("k3", points => points.DieAtAsync(KillPoint.AfterClaim));

    [Fact]
    public Task K04_killed_before_the_answer_makes_one_object() => RepeatAsync("k4", points => points.DieAtRequestAsync());

    [Fact]
    public Task K05_killed_before_the_answer_is_kept_makes_one_object() => RepeatAsync("k5", points => points.DieAtAsync(KillPoint.AfterCall));

    [Fact]
    public Task K06_killed_after_the_answer_is_kept_calls_no_more() => RepeatAsync("k6", points => points.DieAtAsync(KillPoint.AfterSettlement));

    [Fact]
    public Task K07_stopped_past_the_lease_is_refused_by_its_fence() => RepeatAsync("k7", points => points.StopPastLeaseAsync());

    [Fact]
    public Task K10_clock_an_hour_off_sends_nothing_twice() =>
        RepeatAsync("k10", (points, run) => points.ClockOffAsync(TimeSpan.FromHours(run % 2 == 0 ? 1 : -1)));

    [Fact]
    public Task K11_row_that_nobody_can_read_is_parked_and_the_others_flow() => RepeatAsync("k11", points => points.PoisonAsync());

    [Fact]
    public Task K12_two_nodes_make_one_object() => RepeatAsync("k12", points => points.TwoNodesAsync());

    private Task RepeatAsync(string name, Func<Points, Task<Balance?>> run) => RepeatAsync(name, (points, _) => run(points));

    private async Task RepeatAsync(string name, Func<Points, int, Task<Balance?>> make)
    {
        using var patience = new CancellationTokenSource(Patience * (Runs + 1), TimeProvider.System);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, TestContext.Current.CancellationToken);
        await using var lane = await Lane.OpenAsync(name, limit.Token);
        var points = new Points(lane, new Random(Seed), limit.Token);
        var balances = new List<Balance>();
        var voids = 0;
        while (balances.Count < Runs)
        {
            if (await make(points, balances.Count) is { } balance)
            {
                balance.Faults.ShouldBeEmpty($"{name}, run {balances.Count + 1}");
                balances.Add(balance);
            }
            else
            {
                // A fault that mostly does not fire proves little, however long one tries.
                (++voids).ShouldBeLessThanOrEqualTo(Runs + 3, $"{name}: the fault does not fire");
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {balances.Count} runs ({voids} void): {balances.Sum(x => x.Intents)} intents = {balances.Sum(x => x.Remote)} outside + {balances.Sum(x => x.Unknown)} unknown + {balances.Sum(x => x.Expired)} expired + {balances.Sum(x => x.Parked)} parked; no key twice"));
    }
}
