using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

/// <summary>What one compiled assembly really uses, whatever its project file says.</summary>
/// <param name="Name">Without extension.</param>
/// <param name="References">Names of the assemblies whose types it uses.</param>
/// <param name="Types">Full names of the foreign types it uses; nested types count as the one they stand in.</param>
internal sealed record CompiledAssembly(string Name, string[] References, string[] Types)
{
    public static CompiledAssembly Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    public static CompiledAssembly Read(Stream stream)
    {
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return new CompiledAssembly(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Where(IsTopLevel).Select(type => FullName(metadata, type))]);
    }

    private static bool IsTopLevel(TypeReference type) => type.ResolutionScope.Kind != HandleKind.TypeReference;

    private static string FullName(MetadataReader metadata, TypeReference type) =>
        type.Namespace.IsNil ? metadata.GetString(type.Name) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
