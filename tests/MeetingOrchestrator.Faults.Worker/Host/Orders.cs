using System.Text.Json;

namespace MeetingOrchestrator.Faults.Worker.Host;

/// <summary>What a worker is to do, as the test that starts it writes it.</summary>
/// <param name="Run">Names the run; councils and meetings are named after it, so many runs share one simulator.</param>
/// <param name="Database">The store's file.</param>
/// <param name="CouncilFile">The council file that the run's council is made from.</param>
/// <param name="GraphUrl">The simulator's Graph.</param>
/// <param name="ControlUrl">The simulator's control interface.</param>
/// <param name="BearerFile">Holds the token of both.</param>
/// <param name="Start">Where the virtual clock starts.</param>
/// <param name="MeetingStart">Local time at which the meeting starts, in Europe/Moscow.</param>
/// <param name="Acts">What the chair's office does to the meeting, one after the other, each when everything before is done: reschedule, cancel.</param>
/// <param name="Recipients">How many people are invited, half of them in each language; 0: five people of the sample.</param>
/// <param name="TakesOver">Whether the worker knows that it is alone, and ends the leases of those before it.</param>
/// <param name="Alone">Whether nobody else works on the store meanwhile, so that the clock may leap to whatever is next.</param>
/// <param name="Kill">Where it dies; null: nowhere.</param>
public sealed record Orders(
    string Run,
    string Database,
    string CouncilFile,
    string GraphUrl,
    string ControlUrl,
    string BearerFile,
    DateTimeOffset Start,
    string MeetingStart,
    IReadOnlyList<string> Acts,
    int Recipients = 0,
    bool TakesOver = true,
    bool Alone = true,
    KillOrder? Kill = null)
{
    /// <summary>Where a test writes by how many minutes the clock of a stopped worker leaps.</summary>
    public string LeapFile => Database + ".leap";

    /// <summary>Where nodes that live side by side tell each other how far the clock is: two nodes with two times would be no fault of theirs.</summary>
    public string ClockFile => Database + ".clock";

    /// <summary>Reads the orders from a file.</summary>
    public static Orders Read(string path) => JsonSerializer.Deserialize<Orders>(File.ReadAllText(path), JsonSerializerOptions.Web)
        ?? throw new JsonException("The orders are null.");
}

/// <summary>Where a worker dies: at the n-th passage of a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Occurrence">Which passage, from 1.</param>
public sealed record KillOrder(KillPoint Point, int Occurrence);

/// <summary>Places at which a worker can be told to die.</summary>
public enum KillPoint
{
    /// <summary>Before a commit.</summary>
    BeforeCommit,

    /// <summary>After a commit, before whoever asked for it hears of it.</summary>
    AfterCommit,

    /// <summary>After rows of the outbox were claimed, before anything is called.</summary>
    AfterClaim,

    /// <summary>After the provider answered, before anything is kept of the answer.</summary>
    AfterCall,

    /// <summary>After what the provider answered was kept together with the settlement of its row.</summary>
    AfterSettlement,
}
