using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Calendars;

/// <summary>The sample council with its meetings ahead of today, in a folder of its own.</summary>
public abstract class CalendarTest : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes the council with every meeting some years later, and perhaps changed.</summary>
    private protected string Write(string name, Action<JsonObject>? change = null)
    {
        var council = JsonNode.Parse(File.ReadAllText(Repository.CouncilFile))!.AsObject();
        var years = TimeProvider.System.GetUtcNow().Year - 2021 + 1;
        foreach (var meeting in council["meetings"]!.AsArray())
        {
            var start = meeting!["localStart"]!.GetValue<string>();
            meeting["localStart"] = $"{int.Parse(start[..4], null) + years}{start[4..]}";
        }

        change?.Invoke(council);
        return Folder.Write(name, council.ToJsonString());
    }

    private protected Task<Ended> RunAsync(params string[] command) => Orchestrator.RunAsync([.. command, "--data", Folder["data"]]);

    private protected async Task<JsonElement> JsonAsync(int exit, params string[] command) =>
        JsonDocument.Parse((await RunAsync([.. command, "--json"])).ShouldExit(exit).Output).RootElement;
}
