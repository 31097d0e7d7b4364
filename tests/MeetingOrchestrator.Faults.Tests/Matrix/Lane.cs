using System.Text.Json;
using MeetingOrchestrator.Faults.Tests.Processes;
using MeetingOrchestrator.Faults.Worker.Host;
using Microsoft.Data.Sqlite;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>
/// A simulator as its own process, and the runs that are made against it one after the other. Each run has its own store, its own council
/// and its own day, so what it left in the simulator can be told from what the others left.
/// </summary>
internal sealed class Lane : IAsyncDisposable
{
    private static readonly DateTimeOffset FirstDay = new(2021, 1, 4, 6, 0, 0, TimeSpan.Zero);

    private readonly string _folder;
    private readonly string _bearerFile;
    private readonly string _name;
    private int _runs;

    private Lane(string folder, string name, SimulatorProcess simulator) =>
        (_folder, _bearerFile, _name, Simulator) = (folder, Path.Combine(folder, "bearer"), name, simulator);

    public SimulatorProcess Simulator { get; }

    public static async Task<Lane> OpenAsync(string name, CancellationToken limit, params IReadOnlyList<string> simulatorOptions)
    {
        var folder = Directory.CreateTempSubdirectory("matrix-").FullName;
        var simulator = await SimulatorProcess.StartAsync(Path.Combine(folder, "simulator"), Path.Combine(folder, "bearer"), limit, simulatorOptions);
        return new Lane(folder, name, simulator);
    }

    /// <summary>A new run: its own folder, council and day; the notice of its meeting falls due within the first day.</summary>
    public Run Begin(params IReadOnlyList<string> acts)
    {
        var number = ++_runs;
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"run-{number}")).FullName;
        // Days apart, so the runs of a lane also cross both changes of the clocks of other zones; 46 days from the notice to the meeting.
        var start = FirstDay.AddDays(number);
        return new Run(this, folder, new Orders(
            $"{_name}-{number}",
            Path.Combine(folder, "meetings.db"),
            Samples.Path("cis-migration-council.json"),
            Simulator.GraphUrl,
            Simulator.ControlUrl,
            _bearerFile,
            start,
            start.AddDays(46).ToString("yyyy-MM-dd'T'11:00:00", System.Globalization.CultureInfo.InvariantCulture),
            [.. acts]));
    }

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One run: a store, and the workers that live on it one after the other, or side by side.</summary>
internal sealed class Run(Lane lane, string folder, Orders orders)
{
    private int _workers;

    public Orders Orders => orders;

    public Lane Lane => lane;

    /// <summary>Starts a worker.</summary>
    /// <param name="change">What it is told otherwise than the run's orders say.</param>
    /// <param name="limit">Cancels.</param>
    public async Task<DotnetProcess> StartAsync(Func<Orders, Orders> change, CancellationToken limit)
    {
        var path = Path.Combine(folder, $"orders-{++_workers}.json");
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(change(orders), JsonSerializerOptions.Web), limit);
        return DotnetProcess.Start("MeetingOrchestrator.Faults.Worker.dll", path);
    }

    /// <summary>A worker that must live to the end.</summary>
    /// <returns>The passages of each point where it could have died.</returns>
    public async Task<IReadOnlyDictionary<KillPoint, int>> LiveAsync(CancellationToken limit, Func<Orders, Orders>? change = null)
    {
        await using var worker = await StartAsync(change ?? (same => same), limit);
        var ended = await worker.EndAsync(limit);
        ended.Code.ShouldBe(0, ended.Errors);
        var passages = new Dictionary<KillPoint, int>();
        await foreach (var line in worker.Lines.ReadAllAsync(limit))
        {
            var words = line.Split(' ');
            if (words.Length == 2 && Enum.TryParse<KillPoint>(words[0], out var point))
            {
                passages[point] = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return passages;
    }

    /// <summary>A worker that must die where it was ordered to.</summary>
    /// <returns>False when it never came there, which makes the run void.</returns>
    public async Task<bool> DieAsync(KillOrder order, CancellationToken limit)
    {
        await using var worker = await StartAsync(same => same with { Kill = order }, limit);
        var ended = await worker.EndAsync(limit);
        ended.Code.ShouldBeOneOf([0, Ended.Killed], ended.Errors);
        return ended.Code == Ended.Killed;
    }

    /// <summary>Whether somebody is writing to the store.</summary>
    public bool IsLocked
    {
        get
        {
            using var open = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = orders.Database, Pooling = false }.ConnectionString);
            open.Open();
            using var command = open.CreateCommand();
            command.CommandTimeout = 1;
            command.CommandText = "BEGIN IMMEDIATE; ROLLBACK;";
            try
            {
                command.ExecuteNonQuery();
                return false;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
            {
                return true;
            }
        }
    }

    /// <summary>What the store and the simulator say of the run.</summary>
    public async Task<Balance> BalanceAsync(CancellationToken limit) =>
        Balance.Of(orders, await lane.Simulator.StateAsync(limit));

    /// <summary>Throws the run's files away: a thousand stores would fill a small disk.</summary>
    public void End() => Directory.Delete(folder, recursive: true);
}
