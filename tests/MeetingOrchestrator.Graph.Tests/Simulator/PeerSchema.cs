using System.Diagnostics;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

/// <summary>Checks lines of JSON by another program against the schema made from Microsoft's metadata.</summary>
internal static class PeerSchema
{
    public static async Task<(int Exit, string Output)> CheckAsync(string script, string lines)
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "MeetingOrchestrator.sln")))
            root = Path.GetDirectoryName(root);
        var peer = Path.Combine(root.ShouldNotBeNull(), "tests", "MeetingOrchestrator.Graph.Tests", "peer");
        var schema = Path.Combine(root, "..", "shared", "graph", "graph-v1.0-requests.schema.json");
        if (!File.Exists(schema))
            Assert.Skip("The schema of Microsoft Graph is not beside the repository (../shared/graph).");
        if (!Directory.Exists(Path.Combine(peer, "node_modules")))
            Assert.Skip("The validator's packages are not installed; run npm ci in tests/MeetingOrchestrator.Graph.Tests/peer.");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(file, lines, SimulatorHost.Cancelled);
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(peer, script), schema, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var (output, error) = (
                node.StandardOutput.ReadToEndAsync(SimulatorHost.Cancelled), node.StandardError.ReadToEndAsync(SimulatorHost.Cancelled));
            await node.WaitForExitAsync(SimulatorHost.Cancelled);
            return (node.ExitCode, await output + await error);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
