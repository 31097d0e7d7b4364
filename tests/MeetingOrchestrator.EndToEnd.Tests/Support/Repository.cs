namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>Where the files of the repository are, from wherever the tests were built to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string CouncilFile => In("samples", "cis-migration-council.json");

    public static string ScenarioFile => In("samples", "25th-meeting.scenario.json");

    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);

    // Climbed to from the build's output: the compiler's own source path is rewritten in a deterministic build.
    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MeetingOrchestrator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No repository around {AppContext.BaseDirectory}.");
    }
}
