using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

internal static class CompiledPackageRule
{
    /// <summary>Types of a library used outside its owner: it may arrive unasked, through another package.</summary>
    public static IReadOnlyList<string> CheckOwners(IEnumerable<CompiledAssembly> assemblies) =>
    [
        .. from assembly in assemblies
           from type in assembly.Types
           let owner = AllowedPackages.OwnerOf(type)
           where owner is not null && owner != ProjectFile.Shorten(assembly.Name)
           select $"{assembly.Name}: uses {type}, which belongs to {owner} alone",
    ];

    /// <summary>Uses of anything but the runtime, our own assemblies and the closed list, where a project has such a list.</summary>
    public static IReadOnlyList<string> CheckClosed(IEnumerable<CompiledAssembly> assemblies, IReadOnlySet<string> runtime) =>
    [
        .. from assembly in assemblies
           let allowed = AllowedPackages.Only.GetValueOrDefault(ProjectFile.Shorten(assembly.Name))
           where allowed is not null
           from reference in assembly.References
           where !runtime.Contains(reference) && !allowed.Contains(reference)
           where !reference.StartsWith(AllowedArrows.Prefix, StringComparison.Ordinal)
           select $"{assembly.Name}: uses {reference}, which is not among its packages",
    ];
}
