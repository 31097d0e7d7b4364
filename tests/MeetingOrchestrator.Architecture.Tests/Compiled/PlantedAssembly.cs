using System.Reflection;
using System.Reflection.Emit;

namespace MeetingOrchestrator.Architecture.Tests.Compiled;

/// <summary>Compiles an assembly under one of our names that uses what it must not.</summary>
internal static class PlantedAssembly
{
    /// <summary>As read back from its compiled form; each used type is the type of one field.</summary>
    public static CompiledAssembly Using(string name, params Type[] used)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var holder = assembly.DefineDynamicModule(name).DefineType(name + ".Planted", TypeAttributes.Public);
        foreach (var type in used)
            holder.DefineField("_" + type.Name, type, FieldAttributes.Private);
        holder.CreateType();
        using var stream = new MemoryStream();
        assembly.Save(stream);
        stream.Position = 0;
        return CompiledAssembly.Read(stream);
    }
}
