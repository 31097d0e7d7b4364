using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Faults.Tests.Processes;

/// <summary>The Graph simulator as a process of its own: it outlives the replays that are killed, and remembers what they did to it.</summary>
internal sealed class SimulatorProcess : IAsyncDisposable
{
    /// <summary>The mailbox that a replay speaks to.</summary>
    private const string Organizer = "5f1d0d52-7a4e-4c7b-9f0e-25c0a1e6d9b4";

    private const string Bearer = "a-token-for-faults";

    private readonly DotnetProcess _process;
    private readonly HttpClient _control;

    private SimulatorProcess(DotnetProcess process, JsonNode ready)
    {
        _process = process;
        GraphUrl = ready["graphUrl"]!.GetValue<string>();
        ControlUrl = ready["controlUrl"]!.GetValue<string>();
        _control = new HttpClient { BaseAddress = new Uri(ready["controlUrl"]!.GetValue<string>() + "/") };
        _control.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Bearer);
    }

    public string GraphUrl { get; }

    public string ControlUrl { get; }

    /// <summary>The file of its folder in which it keeps what it holds.</summary>
    public static string StateIn(string folder) => Path.Combine(folder, "state.jsonl");

    /// <summary>Starts a simulator on what an earlier one left in the folder.</summary>
    public static async Task<SimulatorProcess> StartAsync(
        string folder, string bearerFile, CancellationToken limit, params IReadOnlyList<string> options)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(bearerFile, Bearer, limit);
        var ready = Path.Combine(folder, "ready.json");
        File.Delete(ready);
        var process = DotnetProcess.Start(
            "MeetingOrchestrator.GraphSimulator.dll",
            ["--port", "0", "--bearer-file", bearerFile, "--organizer", Organizer, "--journal", Path.Combine(folder, "journal.jsonl"),
            "--state", StateIn(folder), "--ready-file", ready, "--virtual-clock", .. options]);
        await Eventually.TrueAsync(() => Task.FromResult(File.Exists(ready) || process.Exited.IsCompleted), limit);
        if (process.Exited.IsCompleted)
        {
            throw new InvalidOperationException($"The simulator did not start: {(await process.EndAsync(limit)).Errors}");
        }

        return new SimulatorProcess(process, JsonNode.Parse(await File.ReadAllTextAsync(ready, limit))!);
    }

    /// <summary>Has the n-th matching request from now on held, before or after its effect.</summary>
    public async Task<string> HoldAsync(string method, string pathTemplate, int occurrence, string when, CancellationToken limit)
    {
        using var answer = await _control.PostAsJsonAsync("holds", new { method, pathTemplate, occurrence, when }, limit);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(limit))!["id"]!.GetValue<string>();
    }

    /// <summary>Completes when the hold has caught its request.</summary>
    public async Task ReachedAsync(string hold, CancellationToken limit) =>
        (await _control.GetFromJsonAsync<JsonNode>($"holds/{hold}/reached", limit))!["state"]!.GetValue<string>().ShouldBe("reached");

    /// <summary>
    /// Waits until the simulator has seen that nobody waits for the held request any more, and removes the hold. Removed earlier, it
    /// would let the request of the dead take effect after all.
    /// </summary>
    public async Task RemoveAsync(string hold, CancellationToken limit)
    {
        await Eventually.TrueAsync(
            async () => (await _control.GetFromJsonAsync<JsonArray>("holds", limit))!
                .Single(known => known!["id"]!.GetValue<string>() == hold)!["state"]!.GetValue<string>() == "dropped",
            limit);
        await LetGoAsync(hold, limit);
    }

    /// <summary>Removes the hold and lets the request go on.</summary>
    public async Task LetGoAsync(string hold, CancellationToken limit)
    {
        using var answer = await _control.DeleteAsync(new Uri($"holds/{hold}", UriKind.Relative), limit);
        answer.EnsureSuccessStatusCode();
    }

    public async Task SetClockAsync(DateTimeOffset now, CancellationToken limit)
    {
        using var answer = await _control.PutAsJsonAsync("clock", new { now }, limit);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Everything that it holds.</summary>
    public async Task<JsonObject> StateAsync(CancellationToken limit) => (await _control.GetFromJsonAsync<JsonObject>("state", limit))!;

    /// <summary>SIGKILL.</summary>
    public Task KillAsync() => _process.KillAsync();

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _process.DisposeAsync();
    }
}
