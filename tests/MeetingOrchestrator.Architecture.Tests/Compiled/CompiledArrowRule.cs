using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

internal static class CompiledArrowRule
{
    /// <summary>Uses of our own assemblies that no chain of allowed arrows leads to.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<CompiledAssembly> assemblies) => [.. assemblies.SelectMany(Check)];

    private static IEnumerable<string> Check(CompiledAssembly assembly)
    {
        var name = ProjectFile.Shorten(assembly.Name);
        if (AllowedArrows.Reachable(name) is not { } reachable)
            return [$"{assembly.Name}: not in the table of arrows"];
        return assembly.References
            .Where(reference => reference.StartsWith(AllowedArrows.Prefix, StringComparison.Ordinal))
            .Select(ProjectFile.Shorten)
            .Where(reference => !reachable.Contains(reference))
            .Select(reference => $"{assembly.Name}: uses types of {reference}, which no allowed arrow leads to");
    }
}
