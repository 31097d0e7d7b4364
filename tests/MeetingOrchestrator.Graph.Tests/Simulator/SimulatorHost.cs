using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator;
using GraphServer = MeetingOrchestrator.GraphSimulator.Simulator;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>A simulator of its own for one test, and a plain HTTP client for both of its faces.</summary>
internal sealed class SimulatorHost : IAsyncDisposable
{
    public const string Token = "a-token-for-tests";
    public const string Organizer = "5f3c1c9e-3d52-4c0a-9a4e-0d6f0f5f7a11";
    public const string OrganizerAddress = "secretariat@council.example";

    public static readonly DateTimeOffset Start = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly GraphServer _simulator;

    private SimulatorHost(GraphServer simulator, SettableClock clock)
    {
        _simulator = simulator;
        Clock = clock;
        Client = new HttpClient();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    public SettableClock Clock { get; }

    public HttpClient Client { get; }

    public string GraphUrl => _simulator.GraphUrl.ToString();

    public string ControlUrl => _simulator.ControlUrl.ToString();

    public Uri? PageUrl => _simulator.PageUrl;

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<SimulatorHost> StartAsync(Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        var clock = new SettableClock(Start);
        var options = new SimulatorOptions
        {
            Bearer = Token,
            Organizer = Organizer,
            OrganizerAddress = OrganizerAddress,
            Time = clock,
        };
        return new SimulatorHost(await GraphServer.StartAsync(change?.Invoke(options) ?? options, Cancelled), clock);
    }

    /// <summary>Sends to a path of the organizer, for example <c>events</c>.</summary>
    public Task<Answer> SendAsync(string method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        SendRawAsync(method, $"{GraphUrl}/users/{Organizer}/{path}", json is null ? null : JsonContent(json), headers);

    public Task<Answer> ControlAsync(string method, string path, string? json = null) =>
        SendRawAsync(method, $"{ControlUrl}/{path}", json is null ? null : JsonContent(json));

    public async Task<Answer> SendRawAsync(string method, string url, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request, Cancelled);
        return await Answer.ReadAsync(response);
    }

    public async Task<IReadOnlyList<JsonObject>> JournalAsync() =>
        [.. (await ControlAsync("GET", "requests")).Json.AsArray().Select(entry => entry!.AsObject())];

    public async Task<JsonObject> StateAsync() => (await ControlAsync("GET", "state")).Json.AsObject();

    /// <summary>Stops the server while the client lives on. Stopping twice does nothing more.</summary>
    public ValueTask StopServerAsync() => _simulator.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _simulator.DisposeAsync();
    }

    private static StringContent JsonContent(string json) => new(json, Encoding.UTF8, "application/json");
}
