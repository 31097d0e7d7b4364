using System.Security.Cryptography;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>Working papers may lie in a folder "shared" beside the repository; they are not ours to publish.</summary>
internal static class WorkingPapersRule
{
    /// <summary>Files of the repository whose content equals one of the papers.</summary>
    public static IReadOnlyList<string> Check(string repository, string papers)
    {
        var known = Hashes(papers).ToLookup(file => file.Hash, file => file.Path);
        return
        [
            .. from file in Hashes(repository)
               where known.Contains(file.Hash)
               select $"{file.Path}: the same as {known[file.Hash].First()} of the working papers",
        ];
    }

    private static IEnumerable<(string Path, string Hash)> Hashes(string root) =>
        from path in SourceTree.Paths(root)
        let content = File.ReadAllBytes(Path.Combine(root, path))
        where content.Length > 0
        select (path, Convert.ToHexString(SHA256.HashData(content)));
}
