using System.Diagnostics;
using System.Text;

namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>What a process left.</summary>
internal sealed record Ended(int Exit, string Output, string Errors)
{
    /// <summary>Asserts the exit code, and shows everything the process said where it is another.</summary>
    public Ended ShouldExit(int code)
    {
        Exit.ShouldBe(code, $"{Output}\n{Errors}");
        return this;
    }
}

/// <summary>Runs programs to their end.</summary>
internal static class Tool
{
    /// <summary>Far above what anything here takes, even on a busy machine: only a hang reaches it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>The path of a program, or null.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>The path of a program; without it the test is skipped and says so.</summary>
    public static string FindOrSkip(string program)
    {
        var found = Find(program);
        Assert.SkipWhen(found is null, $"{program} is not installed.");
        return found!;
    }

    public static Task<Ended> RunAsync(string program, params string[] arguments) => RunInAsync(null, program, arguments);

    /// <summary>Runs a program in a folder.</summary>
    /// <exception cref="TimeoutException">It did not end within <see cref="Limit"/>; it was killed.</exception>
    public static async Task<Ended> RunInAsync(string? folder, string program, params string[] arguments)
    {
        using var process = Process.Start(Describe(program, arguments, folder))!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Limit);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Limit}.");
        }
    }

    public static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, string? folder) => new(program, arguments)
    {
        WorkingDirectory = folder ?? "",
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };
}
