using System.Text.Json;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

/// <summary>What a restore resolved for one project: the evaluated truth, wherever a reference was written.</summary>
/// <param name="Project">Path of the project file.</param>
/// <param name="DirectPackages">Null where there is no lock file beside the project.</param>
internal sealed record LockFile(string Project, string[]? DirectPackages)
{
    public static IReadOnlyList<LockFile> ReadAll(string root) =>
    [
        .. from project in ProjectFile.ReadAll(root)
           select new LockFile(project.Path, Read(Path.Combine(root, project.Folder, "packages.lock.json"))),
    ];

    private static string[]? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() == "Direct"
               select package.Name,
        ];
    }
}
