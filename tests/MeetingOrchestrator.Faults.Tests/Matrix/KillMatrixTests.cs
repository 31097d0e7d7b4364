using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>
/// The kill matrix: committed intents = objects outside + unknown + expired + parked, and no key twice, wherever the service dies.
/// See tests/faults.sh for runs at any size.
/// </summary>
public sealed class KillMatrixTests(ITestOutputHelper output)
{
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
    public Task K07_stopped_past_the_lease_is_refused_by_its_fence() => RepeatAsync("k7", (points, _) => points.StopPastLeaseAsync(), overtaken: true);

    [Fact]
    public Task K10_clock_an_hour_off_sends_nothing_twice() =>
        RepeatAsync("k10", (points, run) => points.ClockOffAsync(TimeSpan.FromHours(run % 2 == 0 ? 1 : -1)));

    [Fact]
    public Task K11_row_that_nobody_can_read_is_parked_and_the_others_flow() => RepeatAsync("k11", points => points.PoisonAsync());

    [Fact]
    public Task K12_two_nodes_make_one_object() => RepeatAsync("k12", points => points.TwoNodesAsync());

    private Task RepeatAsync(string name, Func<Points, Task<Balance?>> run) => RepeatAsync(name, (points, _) => run(points));

    private async Task RepeatAsync(string name, Func<Points, int, Task<Balance?>> run, bool overtaken = false)
    {
        await using var repetition = await Repetition.BeginAsync(name);
        await repetition.RunAsync(run, overtaken: overtaken);
        output.WriteLine(repetition.Summary);
    }
}
