using MeetingOrchestrator.Faults.Tests.Processes;
using MeetingOrchestrator.Faults.Worker.Host;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>The kill points of the outbox and the outside world. Each makes one run and gives its balance; null when the fault never fired.</summary>
internal sealed class Points(Lane lane, Random random, CancellationToken limit)
{
    private static readonly (string Method, string Path, int Count)[] Writes =
    [
        ("POST", "/users/{user}/onlineMeetings/createOrGet", 1),
        ("PATCH", "/users/{user}/onlineMeetings/{id}", 1),
        ("POST", "/users/{user}/events", 2),
        ("POST", "/users/{user}/messages", 5),
        ("POST", "/users/{user}/messages/{id}/send", 5),
    ];

    private IReadOnlyDictionary<KillPoint, int>? _passages;

    /// <summary>K1, K2, K3, K5, K6: the worker kills itself at a random passage of a point, and another takes over.</summary>
    public async Task<Balance?> DieAtAsync(KillPoint point)
    {
        _passages ??= await MeasureAsync();
        var run = Begin();
        var order = new KillOrder(point, random.Next(1, _passages[point] + 1));
        if (!await run.DieAsync(order, limit))
        {
            return null;
        }

        return await TakeOverAsync(run);
    }

    /// <summary>K4: a request was sent and had its effect, and the worker is dead before the answer comes.</summary>
    public async Task<Balance?> DieAtRequestAsync()
    {
        var run = Begin();
        var (hold, worker) = await StartHeldAsync(run);
        await using (worker)
        {
            if (!await ReachedAsync(hold, worker))
            {
                return null;
            }

            await worker.KillAsync();
        }

        await lane.Simulator.RemoveAsync(hold, limit);
        return await TakeOverAsync(run);
    }

    /// <summary>K7: the worker is stopped past its lease while its request is under way; another takes the row over; the first goes on.</summary>
    public async Task<Balance?> StopPastLeaseAsync()
    {
        var run = Begin();
        var (hold, first) = await StartHeldAsync(run);
        await using (first)
        {
            if (!await ReachedAsync(hold, first))
            {
                return null;
            }

            await StopBetweenCommitsAsync(run, first);
            // The second does not know that it is alone, so leases hold for it; by its clock they have run out.
            await run.LiveAsync(limit, same => same with { TakesOver = false, Start = same.Start.AddMinutes(30) });
            await lane.Simulator.LetGoAsync(hold, limit);
            await File.WriteAllTextAsync(run.Orders.LeapFile, "60", limit);
            await first.SignalAsync("CONT", limit);
            var ended = await first.EndAsync(limit);
            ended.Code.ShouldBe(0, ended.Errors);
        }

        return await EndAsync(run);
    }

    /// <summary>K10: killed anywhere, and started again by a clock that is an hour off.</summary>
    public async Task<Balance?> ClockOffAsync(TimeSpan by)
    {
        var run = Begin();
        _passages ??= await MeasureAsync();
        if (!await run.DieAsync(new KillOrder(KillPoint.AfterCommit, random.Next(1, _passages[KillPoint.AfterCommit] + 1)), limit))
        {
            return null;
        }

        await run.LiveAsync(limit, same => same with { Start = same.Start + by });
        return await EndAsync(run);
    }

    /// <summary>K11: a row that nobody can read lies in the outbox.</summary>
    public async Task<Balance?> PoisonAsync()
    {
        _passages ??= await MeasureAsync();
        var run = Begin();
        if (!await run.DieAsync(new KillOrder(KillPoint.AfterCommit, random.Next(2, _passages[KillPoint.AfterCommit] + 1)), limit))
        {
            return null;
        }

        var poison = Poison.Put(run.Orders);
        await run.LiveAsync(limit);
        poison.ShouldBeParked();
        poison.Remove();
        return await EndAsync(run);
    }

    /// <summary>K12: two nodes on one store at once.</summary>
    public async Task<Balance?> TwoNodesAsync()
    {
        var run = Begin();
        // The store is made before: two processes must not both be the one that is alone with it.
        await run.DieAsync(new KillOrder(KillPoint.BeforeCommit, 1), limit);
        await using var first = await run.StartAsync(same => same with { TakesOver = false, Alone = false }, limit);
        await using var second = await run.StartAsync(same => same with { TakesOver = false, Alone = false, Start = same.Start.AddSeconds(1) }, limit);
        foreach (var node in (DotnetProcess[])[first, second])
        {
            var ended = await node.EndAsync(limit);
            ended.Code.ShouldBe(0, ended.Errors);
        }

        return await EndAsync(run);
    }

    /// <summary>K8, and any other point where the fault is the simulator's: one worker that lives through it.</summary>
    public async Task<Balance?> LiveThroughAsync()
    {
        var run = Begin();
        await run.LiveAsync(limit);
        return await EndAsync(run);
    }

    // Stopped in the midst of a commit it would keep the file locked, and nobody could take anything over: that is another fault.
    private async Task StopBetweenCommitsAsync(Run run, DotnetProcess worker)
    {
        await worker.SignalAsync("STOP", limit);
        while (run.IsLocked)
        {
            await worker.SignalAsync("CONT", limit);
            await worker.SignalAsync("STOP", limit);
        }
    }

    private Run Begin() => lane.Begin("reschedule", "cancel");

    private async Task<Balance> TakeOverAsync(Run run)
    {
        await run.LiveAsync(limit);
        return await EndAsync(run);
    }

    private async Task<Balance> EndAsync(Run run)
    {
        var balance = await run.BalanceAsync(limit);
        if (balance.Faults.Count == 0)
        {
            run.End();
        }

        return balance;
    }

    private async Task<IReadOnlyDictionary<KillPoint, int>> MeasureAsync() => await Begin().LiveAsync(limit);

    private async Task<(string Hold, DotnetProcess Worker)> StartHeldAsync(Run run)
    {
        var write = Writes[random.Next(Writes.Length)];
        var hold = await lane.Simulator.HoldAsync(write.Method, write.Path, random.Next(1, write.Count + 1), "after", limit);
        return (hold, await run.StartAsync(same => same, limit));
    }

    private async Task<bool> ReachedAsync(string hold, DotnetProcess worker)
    {
        var reached = lane.Simulator.ReachedAsync(hold, limit);
        await Task.WhenAny(reached, worker.Exited).WaitAsync(limit);
        if (!reached.IsCompleted)
        {
            (await worker.EndAsync(limit)).Code.ShouldBe(0);
            await lane.Simulator.LetGoAsync(hold, limit);
            return false;
        }

        await reached;
        return true;
    }
}
