using System.Diagnostics;

namespace MeetingOrchestrator.Architecture.Tests.Processes;

/// <param name="ExitCode">As the system reports it: 128 and the signal's number after a signal.</param>
/// <param name="Output">Standard output and standard error, one after the other.</param>
internal sealed record ProcessResult(int ExitCode, string Output);

internal static class ChildProcess
{
    // A build on a busy machine takes tens of seconds; past this it hangs.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs to the end; the process tree is killed when the test is cancelled or five minutes are over.</summary>
    public static async Task<ProcessResult> RunAsync(string file, string[] arguments, string? folder = null)
    {
        using var limit = new CancellationTokenSource(Limit, TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, TestContext.Current.CancellationToken);
        using var process = Start(file, arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync(stop.Token);
        var error = process.StandardError.ReadToEndAsync(stop.Token);
        try
        {
            await process.WaitForExitAsync(stop.Token);
            return new ProcessResult(process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    public static Process Start(string file, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Whether the command is installed: tests of optional tools are skipped without it, and say so.</summary>
    public static bool Exists(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, command)));
}
