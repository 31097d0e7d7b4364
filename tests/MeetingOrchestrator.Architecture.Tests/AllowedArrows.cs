namespace MeetingOrchestrator.Architecture.Tests;

/// <summary>Who may reference whom, and no others: the one table behind the tests, and the same as in docs/architecture.md.</summary>
internal static class AllowedArrows
{
    public const string Prefix = "MeetingOrchestrator.";

    /// <summary>Deliver what the application decides; in Web only the registration may name them.</summary>
    public static readonly string[] Adapters = ["Storage", "Scheduling", "Graph", "Mail", "Documents", "GraphSimulator"];

    public static readonly IReadOnlyDictionary<string, string[]> Table = new Dictionary<string, string[]>
    {
        ["Domain"] = [],
        ["Record"] = [],
        ["Localization"] = [],
        ["GraphSimulator"] = [],
        ["Application"] = ["Domain", "Record", "Localization"],
        ["Storage"] = ["Application"],
        ["Scheduling"] = ["Application"],
        ["Graph"] = ["Application"],
        ["Mail"] = ["Application"],
        ["Documents"] = ["Application"],
        ["Verifier"] = ["Record"],
        ["Web"] =
        [
            "Domain", "Record", "Localization", "Application",
            "Storage", "Scheduling", "Graph", "Mail", "Documents", "GraphSimulator",
        ],
    };

    /// <summary>
    /// Null for a project that the table does not know. What is reached through an allowed arrow may be used without
    /// an arrow of its own: an adapter handles the domain's types that the application's ports give it.
    /// </summary>
    public static IReadOnlySet<string>? Reachable(string project)
    {
        if (!Table.TryGetValue(project, out var direct))
            return null;
        return direct.Concat(direct.SelectMany(next => Reachable(next)!)).ToHashSet();
    }
}
