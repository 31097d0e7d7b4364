using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Faults.Tests.Matrix;

/// <summary>
/// Runs of one kind, one after the other, on one simulator. MO_FAULT_RUNS says how many (3 where it is not set), MO_FAULT_SEED what is
/// drawn; see tests/faults.sh.
/// </summary>
internal sealed class Repetition : IAsyncDisposable
{
    /// <summary>Real time that one run may take on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenSource _limit;
    private readonly List<Balance> _balances = [];
    private readonly string _name;
    private Lane _lane = null!;
    private int _voids;

    private Repetition(string name)
    {
        _name = name;
        _patience = new CancellationTokenSource(Patience * (Runs + 12), TimeProvider.System);
        _limit = CancellationTokenSource.CreateLinkedTokenSource(_patience.Token, TestContext.Current.CancellationToken);
    }

    public static int Runs { get; } = Read("MO_FAULT_RUNS", 3);

    public static int Seed { get; } = Read("MO_FAULT_SEED", 1);

    public Points Points { get; private set; } = null!;

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_name}: {_balances.Count} runs ({_voids} void): {_balances.Sum(x => x.Intents)} intents = {_balances.Sum(x => x.Remote)} outside + {_balances.Sum(x => x.Unknown)} unknown + {_balances.Sum(x => x.Expired)} expired + {_balances.Sum(x => x.Parked)} parked; no key twice");

    public static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    public static async Task<Repetition> BeginAsync(string name, params IReadOnlyList<string> simulatorOptions)
    {
        var repetition = new Repetition(name);
        repetition._lane = await Lane.OpenAsync(name, repetition._limit.Token, simulatorOptions);
        repetition.Points = new Points(repetition._lane, new Random(Seed), repetition._limit.Token);
        return repetition;
    }

    public Lane Lane => _lane;

    public CancellationToken Limit => _limit.Token;

    /// <summary>Makes the runs; each balance must hold.</summary>
    /// <param name="make">Makes one run.</param>
    /// <param name="runs">How many; <see cref="Runs"/> where it is not said.</param>
    /// <param name="overtaken">Whether a process goes on after another took its work over, and may leave a draft.</param>
    public async Task RunAsync(Func<Points, int, Task<Balance?>> make, int? runs = null, bool overtaken = false)
    {
        while (_balances.Count < (runs ?? Runs))
        {
            if (await make(Points, _balances.Count) is { } balance)
            {
                balance.Faults.ShouldBeEmpty($"{_name}, run {_balances.Count + 1}");
                (overtaken ? 0 : balance.Drafts).ShouldBe(0, $"{_name}, run {_balances.Count + 1}: drafts that were left");
                _balances.Add(balance);
            }
            else
            {
                // A fault that mostly does not fire proves little, however long one tries.
                (++_voids).ShouldBeLessThanOrEqualTo(Runs + 3, $"{_name}: the fault does not fire");
            }
        }
    }

    public Task<JsonObject> WorldAsync() => _lane.Simulator.StateAsync(_limit.Token);

    public async ValueTask DisposeAsync()
    {
        await _lane.DisposeAsync();
        _limit.Dispose();
        _patience.Dispose();
    }

    private static int Read(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;
}
