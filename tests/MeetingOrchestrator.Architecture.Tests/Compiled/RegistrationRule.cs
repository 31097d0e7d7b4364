namespace MeetingOrchestrator.Architecture.Tests.Compiled;

/// <summary>In the host only Program and the namespace Registration may use the adapters: everything else sees ports.</summary>
internal static class RegistrationRule
{
    private const string Host = "MeetingOrchestrator.Web";

    public static IReadOnlyList<string> Check(IEnumerable<TypeUse> uses) =>
    [
        .. uses.Where(use => use.Assembly == Host && IsAdapter(use.UsedAssembly) && !MayName(use.Type))
            .Select(use => $"{use.Type} uses {use.UsedType}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsAdapter(string assembly) =>
        AllowedArrows.Adapters.Any(adapter => assembly == AllowedArrows.Prefix + adapter);

    private static bool MayName(string type) =>
        type == "Program"
        || type.StartsWith("Program+", StringComparison.Ordinal)
        || type.StartsWith("Program/", StringComparison.Ordinal)
        || type.StartsWith(Host + ".Registration.", StringComparison.Ordinal);
}
