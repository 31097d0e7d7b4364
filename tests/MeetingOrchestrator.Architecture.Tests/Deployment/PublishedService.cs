using System.Diagnostics;
using System.Text.Json;
using MeetingOrchestrator.Architecture.Tests.Processes;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Deployment;

/// <summary>The published host, run as an operating-system user that owns nothing but its data folder.</summary>
internal sealed class PublishedService : IDisposable
{
    // From a range that systemd's conventions leave unused, so that whatever this id owns, the service wrote; and
    // another one for each test process, so that two working copies on one machine do not see each other's files.
    public static readonly int UserId = 60_578 + (Environment.ProcessId % 606);

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly TemporaryFolder _folder;
    private readonly Task<string> _error;
    private readonly Process _process;

    private PublishedService(TemporaryFolder folder, Process process)
    {
        _folder = folder;
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        // Nobody reads it, but a full pipe would stop the service.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    private string Data => Path.Combine(_folder.Path, "data");

    private string ReadyFile => Path.Combine(Data, "ready.json");

    /// <summary>Publishes what is built already and starts it.</summary>
    public static async Task<PublishedService> StartAsync()
    {
        var folder = new TemporaryFolder();
        var program = Path.Combine(folder.Path, "app");
        var publish = await ChildProcess.RunAsync(
            "dotnet",
            ["publish", "src/MeetingOrchestrator.Web", "--no-build", "--nologo", "-nodeReuse:false", "-c", Configuration, "-o", program],
            RepositoryRoot.Path);
        publish.ExitCode.ShouldBe(0, publish.Output);
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, "data")).FullName;
        (await ChildProcess.RunAsync("chown", [$"{UserId}:{UserId}", data])).ExitCode.ShouldBe(0);
        (await ChildProcess.RunAsync("chmod", ["0711", folder.Path])).ExitCode.ShouldBe(0);
        (await ChildProcess.RunAsync("chmod", ["-R", "a+rX", program])).ExitCode.ShouldBe(0);

        // setpriv becomes the service itself, so that its process id is the service's.
        return new PublishedService(folder, ChildProcess.Start(
            "setpriv",
            [
                $"--reuid={UserId}", $"--regid={UserId}", "--clear-groups", "--no-new-privs",
                "env", "-u", "HOME", "DOTNET_EnableDiagnostics=0",
                Path.Combine(program, "MeetingOrchestrator.Web"), "serve",
                "--data", data, "--urls", "http://127.0.0.1:0", "--ready-file", Path.Combine(data, "ready.json"),
            ],
            data));
    }

    /// <summary>Waits for the ready file, at most a minute. A service that ended is reported with its error output.</summary>
    public async Task<Uri> ReadyAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit, TimeProvider.System);
        while (!File.Exists(ReadyFile))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"Ended with exit code {_process.ExitCode} before it was ready. {await _error}");
            await Task.Delay(PollInterval, TimeProvider.System, limit.Token);
        }
        using var ready = JsonDocument.Parse(await File.ReadAllTextAsync(ReadyFile, limit.Token));
        ready.RootElement.GetProperty("pid").GetInt32().ShouldBe(_process.Id);
        return new Uri(ready.RootElement.GetProperty("url").GetString()!);
    }

    /// <summary>SIGTERM, and the exit code; at most half a minute.</summary>
    public async Task<int> TerminateAsync()
    {
        using var limit = new CancellationTokenSource(StopLimit, TimeProvider.System);
        (await ChildProcess.RunAsync("/bin/sh", ["-c", $"kill -TERM {_process.Id}"])).ExitCode.ShouldBe(0);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Files outside the data folder that belong to the service's user.</summary>
    public Task<string[]> StrayFilesAsync() => FilesOfUserAsync(Data);

    public static async Task<string[]> FilesOfUserAsync(string except)
    {
        // The temporary folders by name: they may be file systems of their own, which -xdev leaves out.
        string[] roots = ["/", .. new[] { "/tmp", "/var/tmp", "/dev/shm", "/run" }.Where(Directory.Exists)];
        var find = await ChildProcess.RunAsync(
            "find", [.. roots, "-xdev", "-path", "/proc", "-prune", "-o", "-path", except, "-prune", "-o", "-uid", $"{UserId}", "-print"]);
        // Other processes' files come and go while find walks: its complaints name them and no file of the service.
        return [.. find.Output.Split('\n').Where(line => line.StartsWith('/')).Distinct()];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _folder.Dispose();
    }

    // The output folder of these tests is bin/<configuration>/net10.0/.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
