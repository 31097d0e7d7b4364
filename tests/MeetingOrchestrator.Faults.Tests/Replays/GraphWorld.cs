using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Faults.Tests.Replays;

/// <summary>What the simulator holds.</summary>
internal sealed class GraphWorld(JsonObject state)
{
    private static readonly string[] Kinds = ["meetings", "events", "messages"];

    public IReadOnlyList<JsonNode> Conferences => Live("meetings");

    public IReadOnlyList<JsonNode> Events => Live("events");

    public IReadOnlyList<JsonNode> Messages => Live("messages");

    public int Requests => state["counts"]!["requests"]!.GetValue<int>();

    /// <summary>
    /// Every item. Deliveries run side by side, so items are put in order of their ids.
    /// </summary>
    public override string ToString()
    {
        var kinds = Kinds.Select(kind => string.Join(
            '\n', state[kind]!.AsArray().Select(item => $"{kind} {item!.ToJsonString()}").Order(StringComparer.Ordinal)));
        return string.Join('\n', kinds);
    }

    private List<JsonNode> Live(string kind) => [.. state[kind]!.AsArray().OfType<JsonNode>().Where(item => item["removed"] is null)];
}
