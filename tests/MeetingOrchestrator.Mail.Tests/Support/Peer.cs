using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>Programs on Node that share no code with ours, their packages installed by <c>npm ci</c> in the folder <c>peer</c>.</summary>
internal static class Peer
{
    public static Process Start(string script, params string[] arguments)
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "The peers are not installed: run 'npm ci' in peer.");
        var node = OnPath("node");
        Assert.SkipWhen(node is null, "Node is not installed, and the peers run on it.");
        return Process.Start(new ProcessStartInfo(node!, [script, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    /// <summary>What a program answers to its input, as JSON.</summary>
    public static async Task<JsonElement> AskAsync(string script, ReadOnlyMemory<byte> input)
    {
        using var process = Start(script);
        var token = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(token), process.StandardError.ReadToEndAsync(token));
        await process.StandardInput.BaseStream.WriteAsync(input, token);
        process.StandardInput.Close();
        await process.WaitForExitAsync(token);
        process.ExitCode.ShouldBe(0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    // Climbed to from the build's output: the compiler's own source path is rewritten in a deterministic build.
    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "peer", "package.json")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.ShouldNotBeNull().FullName, "peer");
    }
}
