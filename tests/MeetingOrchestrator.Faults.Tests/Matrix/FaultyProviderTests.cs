namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>
/// K8: the provider throttles, fails, or does what was asked and says that it failed. And the proof that the balance can fail: the same
/// provider without its idempotency keys.
/// </summary>
public sealed class FaultyProviderTests(ITestOutputHelper output)
{
    private const double Rate = 0.15;

    [Fact]
    public async Task K08_faults_at_random_are_lived_through()
    {
        await using var repetition = await Repetition.BeginAsync(
            "k8", "--fault-rate", Repetition.Text(Rate), "--fault-seed", Repetition.Text(Repetition.Seed));
        await repetition.RunAsync((points, _) => points.LiveThroughAsync());

        var fired = (await repetition.WorldAsync())["faults"]!["total"]!.GetValue<int>();
        fired.ShouldBeGreaterThan(Repetition.Runs, "the faults did not fire");
        output.WriteLine($"{repetition.Summary}; {fired} faults fired");
    }

    [Theory]
    [InlineData("throttled:2")]
    [InlineData("throttled:150")]
    [InlineData("throttled:date:62")]
    [InlineData("throttled")]
    [InlineData("gatewayTimeoutAfterCommit")]
    [InlineData("droppedAfterCommit")]
    public async Task K08_fault_of_this_kind_on_every_third_request_is_lived_through(string fault)
    {
        await using var repetition = await Repetition.BeginAsync(
            "k8", "--fault-rate", "0.33", "--faults", fault, "--fault-seed", Repetition.Text(Repetition.Seed));
        await repetition.RunAsync((points, _) => points.LiveThroughAsync(), runs: Math.Max(1, Repetition.Runs / 20));
        output.WriteLine($"{fault}: {repetition.Summary}");
    }

    [Fact]
    public async Task Balance_does_not_hold_where_the_provider_forgets_its_idempotency_keys()
    {
        await using var repetition = await Repetition.BeginAsync("void", "--forget-idempotency");
        var faults = new List<string>();
        // Not every kill makes an object twice: of this many some do, or the oracle is blind.
        for (var run = 0; run < 12 && faults.Count == 0; run++)
        {
            if (await repetition.Points.DieAtAsync(Worker.Host.KillPoint.AfterCall) is { } balance)
            {
                faults.AddRange(balance.Faults);
            }
        }

        faults.ShouldContain(fault => fault.Contains("times outside", StringComparison.Ordinal));
        output.WriteLine($"without idempotency keys, as it must be: {faults[0]}");
    }
}
