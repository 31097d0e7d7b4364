using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Declared;

internal static class DeclaredPackageRule
{
    /// <summary>Package references of src/ that belong to another project, or to none in a project with a closed list.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<ProjectFile> projects) =>
        [.. projects.Where(project => project.IsSource).SelectMany(project => Owned(project).Concat(Closed(project)))];

    private static IEnumerable<string> Owned(ProjectFile project) =>
        from package in project.Packages
        let owner = AllowedPackages.OwnerOf(package)
        where owner is not null && owner != project.ShortName
        select $"{project.Path}: {package} belongs to {owner} alone";

    private static IEnumerable<string> Closed(ProjectFile project) =>
        AllowedPackages.Only.TryGetValue(project.ShortName, out var allowed)
            ? project.Packages.Except(allowed)
                .Select(package => $"{project.Path}: {package} is not among the packages of {project.ShortName}")
            : [];
}
