using ArchUnitNET.Loader;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

/// <summary>One type using another, in a signature or in a method's body. Both names are full ones.</summary>
internal sealed record TypeUse(string Assembly, string Type, string UsedAssembly, string UsedType)
{
    /// <summary>The uses inside and between our assemblies of the folder.</summary>
    public static IReadOnlyList<TypeUse> ReadAll(string folder)
    {
        var architecture = new ArchLoader().LoadFilteredDirectory(folder, AllowedArrows.Prefix + "*.dll").Build();
        return
        [
            .. from type in architecture.Types
               from dependency in type.Dependencies
               select new TypeUse(
                   ShortName(type.Assembly.Name), type.FullName, ShortName(dependency.Target.Assembly?.Name), dependency.Target.FullName),
        ];
    }

    // The loader gives "Name, Version=…, Culture=…", and nothing for some types made by the compiler.
    private static string ShortName(string? assembly) => assembly?.Split(',')[0] ?? "";
}
