using System.Diagnostics;
using System.Threading.Channels;

namespace MeetingOrchestrator.Faults.Tests.Processes;

/// <summary>
/// One of our programs as a process of its own, started without a wrapper: the process that is killed is the runtime that executes it.
/// </summary>
internal sealed class DotnetProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly Task _reading;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private DotnetProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _reading = ReadAsync();
        Exited = process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Ends with the process, however it ends.</summary>
    public Task Exited { get; }

    /// <summary>Lines of the standard output, as they come; complete when the process has ended.</summary>
    public ChannelReader<string> Lines => _lines.Reader;

    public static DotnetProcess Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Host()) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new DotnetProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL, which no process can hear coming. Does nothing to a process that has ended.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await Exited;
    }

    /// <summary>Stops the process where it stands (SIGSTOP), or lets it go on (SIGCONT).</summary>
    /// <param name="name">STOP or CONT.</param>
    /// <param name="limit">Cancels.</param>
    public async Task SignalAsync(string name, CancellationToken limit)
    {
        using var kill = Process.Start("kill", ["-s", name, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(limit);
        kill.ExitCode.ShouldBe(0, $"kill -s {name}");
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Ended> EndAsync(CancellationToken limit)
    {
        await Exited.WaitAsync(limit);
        await _reading;
        return new Ended(_process.ExitCode, await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await _reading;
        _process.Dispose();
    }

    // The test itself may run as an executable of its own name; then the host is the one on the path.
    private static string Host() =>
        Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            _lines.Writer.TryWrite(line);
        }

        _lines.Writer.Complete();
    }
}

/// <summary>How a process ended.</summary>
/// <param name="Code">Exit code; see <see cref="Killed"/>.</param>
/// <param name="Errors">What it wrote to its standard error.</param>
internal sealed record Ended(int Code, string Errors)
{
    /// <summary>Exit code of a process that SIGKILL (9) ended.</summary>
    public const int Killed = 128 + 9;
}
