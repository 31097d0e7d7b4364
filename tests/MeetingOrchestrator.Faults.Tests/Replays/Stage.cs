using MeetingOrchestrator.Faults.Tests.Matrix;
using MeetingOrchestrator.Faults.Tests.Processes;

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>One test's own folder, its own simulator, and the replays that are played on them one after the other.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Real time that everything on one stage may take. A replay takes some seconds; the rest is for a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    private readonly string _folder = Directory.CreateTempSubdirectory("faults-").FullName;
    private readonly List<ReplayProcess> _started = [];
    private readonly CancellationTokenSource _patience = new(Patience, TimeProvider.System);
    private readonly CancellationTokenSource _limit;
    private SimulatorProcess? _simulator;

    private Stage() => _limit = CancellationTokenSource.CreateLinkedTokenSource(_patience.Token, TestContext.Current.CancellationToken);

    public CancellationToken Limit => _limit.Token;

    public string Output => Path.Combine(_folder, "out");

    /// <summary>What a killed replay goes on from.</summary>
    public string Data => Path.Combine(Output, "data");

    public SimulatorProcess Simulator => _simulator ?? throw new InvalidOperationException("The simulator is inside the replay here.");

    /// <summary>Whether a replay got to its end: the summary is the last thing that it writes.</summary>
    public bool IsFinished => File.Exists(Path.Combine(Output, "summary.json"));

    /// <summary>A stage whose simulator runs as its own process.</summary>
    public static async Task<Stage> SetAsync()
    {
        var stage = new Stage();
        await stage.StartSimulatorAsync();
        return stage;
    }

    /// <summary>A stage whose simulator lives and dies with the replay.</summary>
    public static Stage SetWithoutSimulator() => new();

    /// <summary>Kills the simulator and starts it again on what it had written; its address changes, and its clock stands at the present.</summary>
    public async Task RestartSimulatorAsync()
    {
        await Simulator.KillAsync();
        await Simulator.DisposeAsync();
        await StartSimulatorAsync();
    }

    public ReplayProcess Start(params IEnumerable<string> options)
    {
        string[] outside = _simulator is null ? [] : ["--simulator", _simulator.GraphUrl, "--simulator-bearer-file", BearerFile];
        var replay = new ReplayProcess(DotnetProcess.Start(
            "MeetingOrchestrator.Web.dll",
            [
                "replay", Samples.Path("cis-migration-council.json"), "--scenario", Samples.Path("25th-meeting.scenario.json"),
                "--from", "2021-01-01", "--to", "2021-03-31", "--out", Output, "--json", .. outside, .. options,
            ]));
        _started.Add(replay);
        return replay;
    }

    public ReplayProcess Play() => Start();

    public ReplayProcess Resume() => Start("--resume");

    /// <summary>Copies the data of a killed replay.</summary>
    public void KeepData() => Copy(Data, Kept);

    /// <summary>Puts the copy in the place of the data.</summary>
    public void BringBackData() => Copy(Kept, Data);

    /// <summary>Waits for a replay that must get to the end, and reads what it left.</summary>
    public async Task<Results> ResultsAsync(ReplayProcess replay)
    {
        var ended = await replay.EndAsync(Limit);
        ended.Code.ShouldBe(0, ended.Errors);
        if (_simulator is null)
        {
            // What the simulator inside the replay wrote, shown by one that can still be asked.
            Directory.CreateDirectory(SimulatorFolder);
            File.Copy(Path.Combine(Data, "simulator.json"), SimulatorProcess.StateIn(SimulatorFolder), overwrite: true);
            await StartSimulatorAsync();
        }

        return await Results.ReadAsync(Output, Simulator, Limit);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var replay in _started)
        {
            await replay.DisposeAsync();
        }

        if (_simulator is not null)
        {
            await _simulator.DisposeAsync();
        }

        _limit.Dispose();
        _patience.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string SimulatorFolder => Path.Combine(_folder, "simulator");

    private string Kept => Path.Combine(_folder, "kept");

    private string BearerFile => Path.Combine(_folder, "bearer");

    private async Task StartSimulatorAsync() =>
        _simulator = await SimulatorProcess.StartAsync(SimulatorFolder, BearerFile, Limit);

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
