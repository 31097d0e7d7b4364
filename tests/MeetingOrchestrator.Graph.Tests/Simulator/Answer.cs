using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

internal sealed record Answer(int Status, HttpResponseHeaders Headers, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Code => Json["error"]?["code"]?.GetValue<string>();

    public string Id => this["id"];

    public string this[string name] => Json[name]!.GetValue<string>();

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) =>
        new((int)response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync(SimulatorHost.Cancelled));

    public string Header(string name) => string.Join(",", Headers.GetValues(name));
}
