using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Faults;

/// <summary>
/// Trouble at random, yet the same in every run: whether and how a request is troubled follows from the seed and the request's number
/// in the journal, so a simulator that was restarted on its journal goes on where it stopped.
/// </summary>
internal sealed record RandomFaults(int Seed, double Rate, IReadOnlyList<Fault> Faults)
{
    public Fault? Draw(GraphRequest request, int number)
    {
        var drawn = DeterministicId.Hash(
            "fault", Seed.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));
        if (BinaryPrimitives.ReadUInt32BigEndian(drawn) >= Rate * uint.MaxValue)
            return null;
        var fitting = Faults.Where(fault => fault.Kind.Fits(request) && !(fault.Kind.Drops && request.BatchItem is not null)).ToList();
        return fitting.Count == 0 ? null : fitting[(int)(BinaryPrimitives.ReadUInt32BigEndian(drawn.AsSpan(4)) % (uint)fitting.Count)];
    }

    public JsonObject Describe() => new()
    {
        ["seed"] = Seed,
        ["rate"] = Rate,
        ["faults"] = new JsonArray([.. Faults.Select(fault => JsonValue.Create(fault.Name))]),
    };
}
