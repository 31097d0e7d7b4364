namespace MeetingOrchestrator.Architecture.Tests.Repository;

internal static class RepositoryRoot
{
    /// <summary>The folder of the solution. Found from the test's own folder: build paths in CI name no real folder.</summary>
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "MeetingOrchestrator.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No MeetingOrchestrator.sln above {AppContext.BaseDirectory}.");
    }
}
