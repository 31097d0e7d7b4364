using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Processes;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Deployment;

/// <summary>What systemd-analyze says of a unit file, without a running systemd.</summary>
internal static partial class SystemdUnit
{
    public static string Text { get; } = File.ReadAllText(RepositoryRoot.Combine("infra", "systemd", "meeting-orchestrator.service"));

    /// <summary>Complaints about the syntax, empty where there are none. An unknown key is a complaint though not an error.</summary>
    public static async Task<string> VerifyAsync(string unit)
    {
        using var folder = new TemporaryFolder();
        // The service is not installed here, and a missing executable would be a complaint of its own.
        var path = folder.Write("meeting-orchestrator.service", Executable().Replace(unit, "ExecStart=/bin/true"));
        return (await ChildProcess.RunAsync("systemd-analyze", ["verify", path])).Output.Trim();
    }

    /// <summary>Exit code 0 where the exposure, from 0.0 (sealed) to 10.0, is at most <paramref name="limit"/>.</summary>
    public static async Task<ProcessResult> ExposureAsync(string unit, decimal limit)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("meeting-orchestrator.service", unit);
        return await ChildProcess.RunAsync(
            "systemd-analyze", ["security", "--no-pager", "--offline=true", $"--threshold={decimal.ToInt32(limit * 10)}", path]);
    }

    [GeneratedRegex(@"^ExecStart=\S+", RegexOptions.Multiline)]
    private static partial Regex Executable();
}
