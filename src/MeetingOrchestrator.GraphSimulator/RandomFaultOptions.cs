using MeetingOrchestrator.GraphSimulator.Faults;

namespace MeetingOrchestrator.GraphSimulator;

/// <summary>Trouble at random from the start, the same for the same seed and order of requests.</summary>
public sealed record RandomFaultOptions
{
    /// <summary>What a client with a durable outbox must survive without a person's help.</summary>
    public static readonly IReadOnlyList<string> Survivable =
    [
        "throttled:2", "throttled", "unavailable", "gatewayTimeout", "unavailableAfterCommit", "gatewayTimeoutAfterCommit", "dropped",
        "droppedAfterCommit",
    ];

    /// <summary>Any number; another seed troubles other requests.</summary>
    public required int Seed { get; init; }

    /// <summary>Share of the requests that are troubled, from 0 to 1.</summary>
    public required double Rate { get; init; }

    /// <summary>Kinds to choose from, as the control API names them. Default: <see cref="Survivable"/>.</summary>
    public IReadOnlyList<string> Faults { get; init; } = Survivable;

    /// <exception cref="ArgumentException">The rate is out of its bounds, or a kind is unknown, or none is given.</exception>
    internal RandomFaults Read()
    {
        if (Rate is not (>= 0 and <= 1))
            throw new ArgumentException($"RandomFaults.Rate {Rate} is out of range; it must be between 0 and 1.");
        if (Faults.Count == 0)
            throw new ArgumentException("RandomFaults.Faults is empty; it must name at least one kind.");
        return new RandomFaults(Seed, Rate, [.. Faults.Select(Fault.Parse)]);
    }
}
