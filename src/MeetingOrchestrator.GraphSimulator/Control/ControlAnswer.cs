using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Control;

internal sealed record ControlAnswer(int Status, JsonNode? Body = null)
{
    public static readonly ControlAnswer Done = new(204);

    public static ControlAnswer Error(int status, string message) => new(status, new JsonObject { ["error"] = message });
}
