using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>A process that serves until it is told to stop.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private Server(Process process) => _process = process;

    /// <summary>What it wrote about itself once it answered.</summary>
    public JsonElement Ready { get; private set; }

    public int Id => _process.Id;

    /// <summary>Everything it said so far.</summary>
    public string Said => string.Join('\n', _said);

    public static async Task<Server> StartAsync(
        string program, string readyFile, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        File.Delete(readyFile);
        var start = Tool.Describe("dotnet", [program, .. arguments], null);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var server = new Server(process);
        process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => server.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Eventually.TrueAsync(() => process.HasExited || File.Exists(readyFile), "the server answers");
            process.HasExited.ShouldBeFalse(server.Said);
            server.Ready = JsonDocument.Parse(await File.ReadAllTextAsync(readyFile)).RootElement;
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to stop, as a service manager does, and gives the exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        (await Tool.RunAsync("sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {_process.Id}"))).ShouldExit(0);
        await Eventually.TrueAsync(() => _process.HasExited, "the server stops");
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            _said.Enqueue(line);
        }
    }
}
