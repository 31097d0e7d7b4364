namespace MeetingOrchestrator.Architecture.Tests.Repository;

/// <summary>The files people wrote, without what builds, packages and test runs leave beside them.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Produced =
        ["bin", "obj", "out", "artifacts", "node_modules", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>Paths below <paramref name="root"/>, relative to it, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths(string root) =>
    [
        .. Walk(new DirectoryInfo(root))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files with one of the extensions (".cs") under one of the folders.</summary>
    public static IReadOnlyList<SourceFile> Read(string root, string[] folders, string[] extensions) =>
    [
        .. Paths(root)
            .Where(path => folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)))
            .Where(path => extensions.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(root, path)))),
    ];

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        // A link leads out of the tree, or back into it without end.
        if (folder.LinkTarget is not null)
            return [];
        var below = folder.EnumerateDirectories().Where(child => !Produced.Contains(child.Name)).SelectMany(Walk);
        return folder.EnumerateFiles().Select(file => file.FullName).Concat(below);
    }
}
