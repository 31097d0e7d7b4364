namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Files of the repository that tests read, found from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("The tests run outside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "MeetingOrchestrator.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
