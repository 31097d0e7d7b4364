using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace MeetingOrchestrator.Documents.Tests.Mail;

/// <summary>A parser of calendar objects that shares no code with ours: ical.js on Node, installed by <c>npm ci</c> in the folder <c>peer</c>.</summary>
internal static class Peer
{
    public static async Task<JsonElement> ReadAsync(string calendar)
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "The peer parser is not installed: run 'npm ci' in peer.");
        var node = OnPath("node");
        Assert.SkipWhen(node is null, "Node is not installed, and the peer parser runs on it.");

        using var process = Process.Start(new ProcessStartInfo(node!, "read.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var token = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(token), process.StandardError.ReadToEndAsync(token));
        await process.StandardInput.WriteAsync(calendar);
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
