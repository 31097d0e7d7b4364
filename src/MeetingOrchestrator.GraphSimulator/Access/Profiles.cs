using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Access;

/// <summary>[D] What the metadata of the national clouds lacks.</summary>
internal static class Profiles
{
    private static readonly string[] NotInFairfax =
        ["isEndToEndEncryptionEnabled", "sensitivityLabelAssignment", "allowRecording", "meetingTemplateId"];

    public static Refusal? Refuse(SimulatorProfile profile, GraphRequest request) =>
        profile == SimulatorProfile.Mooncake && request.Workload == Workload.Meetings ? Refusals.UnknownPath(request.Path) : null;

    public static Refusal? RefuseMeeting(SimulatorProfile profile, JsonObject body) =>
        Missing(profile).FirstOrDefault(body.ContainsKey) is { } name
            ? Refusals.Body(meetings: true, $"The property '{name}' does not exist on type 'microsoft.graph.onlineMeeting'.")
            : null;

    public static void Strip(SimulatorProfile profile, JsonObject meeting)
    {
        foreach (var name in Missing(profile))
            meeting.Remove(name);
    }

    private static string[] Missing(SimulatorProfile profile) => profile == SimulatorProfile.Fairfax ? NotInFairfax : [];
}
