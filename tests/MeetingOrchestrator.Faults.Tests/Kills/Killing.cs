using MeetingOrchestrator.Faults.Tests.Processes;
using MeetingOrchestrator.Faults.Tests.Replays;

namespace MeetingOrchestrator.Faults.Tests.Kills;

/// <summary>Kills a replay at a moment, and throws where the moment never came.</summary>
internal static class Killing
{
    /// <summary>Starts a replay and kills it at its n-th matching request.</summary>
    public static async Task KillAtRequestAsync(
        this Stage stage, Func<ReplayProcess> start, string method, string path, int occurrence, string when)
    {
        var hold = await stage.Simulator.HoldAsync(method, path, occurrence, when, stage.Limit);
        var replay = start();
        await replay.WhileAliveAsync(stage.Simulator.ReachedAsync(hold, stage.Limit), $"{method} {path} came for the {occurrence}. time", stage.Limit);
        await replay.KillAsync(stage.Limit);
        await stage.Simulator.RemoveAsync(hold, stage.Limit);
    }

    /// <summary>Starts a replay and kills it when its progress tells of an event for the n-th time.</summary>
    public static async Task KillAtLineAsync(this Stage stage, Func<ReplayProcess> start, string happened, int occurrence = 1)
    {
        var replay = start();
        await replay.ToldAsync(happened, occurrence, stage.Limit);
        await replay.KillAsync(stage.Limit);
    }

    /// <summary>Starts a replay and kills it when a file of its data folder appears.</summary>
    public static async Task KillAtFileAsync(this Stage stage, Func<ReplayProcess> start, string file)
    {
        var replay = start();
        var path = Path.Combine(stage.Data, file);
        await replay.WhileAliveAsync(
            Eventually.TrueAsync(() => Task.FromResult(File.Exists(path)), stage.Limit), $"{file} appeared", stage.Limit);
        await replay.KillAsync(stage.Limit);
    }

    /// <summary>Starts a replay and kills it when the file of its virtual clock says this instant.</summary>
    public static async Task KillAtClockAsync(this Stage stage, Func<ReplayProcess> start, string instant)
    {
        var replay = start();
        var clock = Path.Combine(stage.Data, "clock");
        await replay.WhileAliveAsync(
            Eventually.TrueAsync(
                async () => File.Exists(clock) && await File.ReadAllTextAsync(clock, stage.Limit) == instant, stage.Limit),
            $"the clock stood at {instant}",
            stage.Limit);
        await replay.KillAsync(stage.Limit);
        (await File.ReadAllTextAsync(clock, stage.Limit)).ShouldBe(instant, "the clock had moved on before the kill");
    }
}
