namespace MeetingOrchestrator.Architecture.Tests;

/// <summary>Which project alone may know a library, and which projects may know none but these.</summary>
internal static class AllowedPackages
{
    /// <summary>A package identifier or namespace, itself and everything beneath it, and the only project that names it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Owners = new Dictionary<string, string>
    {
        ["Microsoft.Graph"] = "Graph",
        ["Microsoft.Kiota"] = "Graph",
        ["Quartz"] = "Scheduling",
        ["Microsoft.EntityFrameworkCore"] = "Storage",
        ["MailKit"] = "Mail",
        ["MimeKit"] = "Mail",
    };

    /// <summary>Projects that must stay readable and checkable without anything else installed.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Only = new Dictionary<string, string[]>
    {
        ["Domain"] = ["NodaTime"],
        ["Record"] = [],
        ["Verifier"] = [],
    };

    /// <summary>The owner of a package, namespace or full type name, or null where any project may use it.</summary>
    public static string? OwnerOf(string name) =>
        Owners.FirstOrDefault(owner => name == owner.Key || name.StartsWith(owner.Key + ".", StringComparison.Ordinal)).Value;
}
