using System.Text.Json.Nodes;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Clock;

/// <summary>The sample council with something changed.</summary>
internal static class CouncilOnDisk
{
    public static string Write(TempFolder folder, Action<JsonObject> change)
    {
        var council = JsonNode.Parse(File.ReadAllText(Repository.CouncilFile))!.AsObject();
        change(council);
        return folder.Write("council.json", council.ToJsonString());
    }

    /// <summary>The 25th meeting on another day, at the same time; its date is fixed.</summary>
    public static string Write(TempFolder folder, DateOnly day) => Write(
        folder,
        council => council["meetings"]![0]!["localStart"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T11:00"));
}
