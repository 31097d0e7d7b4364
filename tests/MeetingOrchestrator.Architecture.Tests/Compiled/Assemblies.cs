using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

/// <summary>The assemblies of src/ as they were built for this test run.</summary>
internal static class Assemblies
{
    public static IReadOnlyList<CompiledAssembly> OfSource() =>
    [
        .. ProjectFile.ReadAll(RepositoryRoot.Path)
            .Where(project => project.IsSource)
            .Select(project => CompiledAssembly.Read(Path.Combine(AppContext.BaseDirectory, project.Name + ".dll"))),
    ];

    /// <summary>Names of what comes with the .NET runtime itself, ASP.NET Core not included.</summary>
    public static IReadOnlySet<string> OfRuntime() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet();
}
