namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>The programs of the repository, each started as a process of its own, as the commands of the README start them.</summary>
internal static class Orchestrator
{
    public static Task<Ended> RunAsync(params string[] arguments) => Tool.RunAsync("dotnet", [Program("Web"), .. arguments]);

    public static Task<Ended> VerifyAsync(params string[] arguments) => Tool.RunAsync("dotnet", [Program("Verifier"), .. arguments]);

    /// <summary>The README's first command with another folder and, perhaps, more options.</summary>
    public static Task<Ended> ReplayAsync(string output, params string[] more) => RunAsync(
    [
        "replay", Repository.CouncilFile, "--scenario", Repository.ScenarioFile, "--from", "2021-01-01", "--to", "2021-03-31", "--out", output,
        .. more,
    ]);

    public static Task<Server> ServeAsync(
        TempFolder folder, IReadOnlyDictionary<string, string>? environment = null, params IReadOnlyList<string> more) => Server.StartAsync(
        Program("Web"),
        folder["ready.json"],
        ["serve", "--data", folder["data"], "--urls", "http://127.0.0.1:0", "--ready-file", folder["ready.json"], .. more],
        environment);

    /// <summary>A Graph simulator beside the service. The token it accepts is in <c>bearer</c>, what it received in <c>journal.jsonl</c>.</summary>
    public static Task<Server> SimulateAsync(TempFolder folder, bool virtualClock = false) => Server.StartAsync(
        Program("GraphSimulator"),
        folder["simulator-ready.json"],
        [
            "--bearer-file", folder["bearer"], "--organizer", Organizer, "--journal", folder["journal.jsonl"],
            "--ready-file", folder["simulator-ready.json"], .. virtualClock ? new[] { "--virtual-clock" } : [],
        ]);

    /// <summary>The mailbox that a replay uses.</summary>
    public const string Organizer = "5f1d0d52-7a4e-4c7b-9f0e-25c0a1e6d9b4";

    private static string Program(string name) => Path.Combine(AppContext.BaseDirectory, $"MeetingOrchestrator.{name}.dll");
}
