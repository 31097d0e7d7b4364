using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

internal static class DeclaredArrowRule
{
    /// <summary>Project references of src/ that the table of arrows does not have.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<ProjectFile> projects) =>
        [.. projects.Where(project => project.IsSource).SelectMany(Check)];

    private static IEnumerable<string> Check(ProjectFile project)
    {
        if (!AllowedArrows.Table.TryGetValue(project.ShortName, out var allowed))
            return [$"{project.Path}: not in the table of arrows"];
        return project.Projects
            .Select(ProjectFile.Shorten)
            .Except(allowed)
            .Select(target => $"{project.Path}: {project.ShortName} → {target} is not an allowed arrow");
    }
}
