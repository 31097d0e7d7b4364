using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator;

namespace MeetingOrchestrator.Graph.Tests.Support;

/// <summary>A running simulator, and the adapter that talks to it over HTTP.</summary>
internal sealed class SimulatedTenant : IAsyncDisposable
{
    private readonly GraphSimulator.Simulator _simulator;
    private readonly HttpClient _http = new();

    private SimulatedTenant(GraphSimulator.Simulator simulator, TimeProvider time)
    {
        _simulator = simulator;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", GraphUnderTest.Token);
        Graph = new GraphUnderTest(simulator.GraphUrl, time: time);
    }

    public GraphUnderTest Graph { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SimulatedTenant> StartAsync(Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        var options = new SimulatorOptions
        {
            Bearer = GraphUnderTest.Token,
            Organizer = GraphUnderTest.Organizer,
            Time = new SettableClock(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero)),
        };
        options = change?.Invoke(options) ?? options;
        return new SimulatedTenant(await GraphSimulator.Simulator.StartAsync(options, Cancellation), options.Time);
    }

    /// <summary>The requests so far that match.</summary>
    public async Task<IReadOnlyList<JsonNode>> RequestsAsync(string method, string pathEnd) =>
    [
        .. (await _http.GetFromJsonAsync<JsonArray>($"{_simulator.ControlUrl}/requests", Cancellation))!.OfType<JsonNode>()
            .Where(request => (string)request["method"]! == method && ((string)request["path"]!).EndsWith(pathEnd, StringComparison.Ordinal)),
    ];

    /// <summary>All messages or events, as the simulator's state shows them.</summary>
    public async Task<IReadOnlyList<JsonNode>> StoredAsync(string kind) =>
        [.. (await _http.GetFromJsonAsync<JsonNode>($"{_simulator.ControlUrl}/state", Cancellation))![kind]!.AsArray().OfType<JsonNode>()];

    public async Task ControlAsync(string path, object body) =>
        (await _http.PostAsJsonAsync($"{_simulator.ControlUrl}/{path}", body, Cancellation)).EnsureSuccessStatusCode();

    /// <summary>Waits until every notification so far has its answer.</summary>
    public async Task SettledAsync() =>
        (await _http.GetAsync($"{_simulator.ControlUrl}/notifications/settled", Cancellation)).EnsureSuccessStatusCode();

    /// <summary>Does what an earlier attempt would have done, outside of the adapter.</summary>
    public async Task PostAsync(string path, HttpContent content) =>
        (await _http.PostAsync($"{_simulator.GraphUrl}/users/{GraphUnderTest.Organizer}/{path}", content, Cancellation)).EnsureSuccessStatusCode();

    /// <summary>Does what somebody does in the mailbox.</summary>
    public async Task PatchAsync(string path, string json) => (await _http.PatchAsync(
        $"{_simulator.GraphUrl}/users/{GraphUnderTest.Organizer}/{path}",
        new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
        Cancellation)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        _http.Dispose();
        await _simulator.DisposeAsync();
    }
}
