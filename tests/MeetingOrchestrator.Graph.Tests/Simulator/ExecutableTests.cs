using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using GraphServer = MeetingOrchestrator.GraphSimulator.Simulator;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class ExecutableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-simulator-").FullName;

    private readonly List<Process> _started = [];

    /// <summary>A test that fails half-way must not leave its server behind.</summary>
    public void Dispose()
    {
        foreach (var process in _started)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(GraphServer).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        _started.Add(process);
        return process;
    }

    private async Task<(Process Process, JsonNode Ready)> ReadyAsync(params string[] more)
    {
        File.Delete(PathOf("ready.json"));
        await File.WriteAllTextAsync(PathOf("bearer"), "secret\n", SimulatorHost.Cancelled);
        var appeared = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(_folder, "ready.json");
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;
        var process = Start([
            .. more, "--port", "0", "--bearer-file", PathOf("bearer"), "--organizer", SimulatorHost.Organizer, "--journal", PathOf("journal.jsonl"),
            "--state", PathOf("state.jsonl"), "--ready-file", PathOf("ready.json"), "--virtual-clock"]);
        await Task.WhenAny(appeared.Task, process.WaitForExitAsync(SimulatorHost.Cancelled));
        process.HasExited.ShouldBeFalse();
        return (process, JsonNode.Parse(await File.ReadAllTextAsync(PathOf("ready.json"), SimulatorHost.Cancelled))!);
    }

    private static HttpClient Client()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        return client;
    }

    private static async Task<int> CreateAsync(HttpClient client, JsonNode ready)
    {
        using var content = new StringContent("""{"externalId":"m"}""", null, "application/json");
        using var answer = await client.PostAsync(
            new Uri($"{ready["graphUrl"]}/users/{SimulatorHost.Organizer}/onlineMeetings/createOrGet"), content, SimulatorHost.Cancelled);
        return (int)answer.StatusCode;
    }

    [Fact]
    public async Task Process_serves_ends_on_sigterm_and_finds_its_state_after_a_kill()
    {
        using var client = Client();
        var (first, ready) = await ReadyAsync();
        ready["pid"]!.GetValue<int>().ShouldBe(first.Id);
        ready["graphUrl"]!.GetValue<string>().ShouldMatch(@"^http://127\.0\.0\.1:\d+/v1\.0$");
        using var clock = new StringContent("""{"now":"2026-11-01T00:00:00Z"}""", null, "application/json");
        using var set = await client.PutAsync(new Uri($"{ready["controlUrl"]}/clock"), clock, SimulatorHost.Cancelled);
        ((int)set.StatusCode).ShouldBe(204);
        (await CreateAsync(client, ready)).ShouldBe(201);
        first.Kill();
        await first.WaitForExitAsync(SimulatorHost.Cancelled);

        var (second, again) = await ReadyAsync();
        (await CreateAsync(client, again)).ShouldBe(200);
        using var kill = Process.Start("kill", ["-TERM", $"{second.Id}"]);
        await second.WaitForExitAsync(SimulatorHost.Cancelled);
        second.ExitCode.ShouldBe(0);
        var entries = File.ReadAllLines(PathOf("journal.jsonl")).Select(line => JsonNode.Parse(line)!).ToList();
        entries.Select(entry => (entry["n"]!.GetValue<int>(), entry["status"]!.GetValue<int>())).ShouldBe([(1, 201), (2, 200)]);
        entries[0]["at"]!.GetValue<string>().ShouldBe("2026-11-01T00:00:00.0000000Z");
    }

    [Fact]
    public async Task Switches_reach_the_simulator()
    {
        using var client = Client();
        var (_, ready) = await ReadyAsync(
            "--fault-rate", "1", "--fault-seed", "7", "--faults", "unavailable", "--forget-idempotency", "--profile", "fairfax",
            "--no-teams-policy", "--permissions", "Mail.Send,Mail.Read", "--mails-per-minute", "3");

        (await CreateAsync(client, ready)).ShouldBe(503);

        var state = JsonNode.Parse(await client.GetStringAsync(new Uri($"{ready["controlUrl"]}/state"), SimulatorHost.Cancelled))!;
        state["faults"]!["random"]!.ToJsonString().ShouldBe("""{"seed":7,"rate":1,"faults":["unavailable"]}""");
        state["faults"]!["total"]!.GetValue<int>().ShouldBe(1);
        state["access"]!.ToJsonString().ShouldBe("""{"permissions":["Mail.Send","Mail.Read"],"teamsPolicy":false,"exchangeScope":true}""");
    }

    [Fact]
    public async Task Fault_seed_without_a_rate_is_refused_because_no_fault_would_fire()
    {
        await File.WriteAllTextAsync(PathOf("bearer"), "secret", SimulatorHost.Cancelled);
        var process = Start("--bearer-file", PathOf("bearer"), "--organizer", "o", "--ready-file", PathOf("r"), "--fault-seed", "7");
        var error = await process.StandardError.ReadToEndAsync(SimulatorHost.Cancelled);
        await process.WaitForExitAsync(SimulatorHost.Cancelled);

        process.ExitCode.ShouldBe(2);
        error.ShouldContain("'--fault-rate' is missing");
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("--port")]
    [InlineData("--port", "x")]
    [InlineData("--port", "0", "--port", "0")]
    [InlineData("--bearer-file", "/nonexistent/bearer", "--organizer", "o", "--ready-file", "r")]
    public async Task Wrong_argument_ends_the_process_with_2_and_names_it(params string[] arguments)
    {
        var process = Start(arguments);
        var error = await process.StandardError.ReadToEndAsync(SimulatorHost.Cancelled);
        await process.WaitForExitAsync(SimulatorHost.Cancelled);

        process.ExitCode.ShouldBe(2);
        error.ShouldContain(arguments is ["--bearer-file", ..] ? "/nonexistent" : "--");
    }
}
