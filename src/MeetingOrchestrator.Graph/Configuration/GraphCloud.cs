using Azure.Identity;

namespace MeetingOrchestrator.Graph;

/// <summary>A Microsoft cloud whose v1.0 has online meetings.</summary>
/// <param name="Name">The name in the settings.</param>
/// <param name="BaseUrl">Base URL of v1.0.</param>
/// <param name="Scope">Scope of the access token.</param>
/// <param name="Authority">Where tokens are asked for.</param>
/// <param name="CanForbidRecording">
/// Whether onlineMeeting has <c>allowRecording</c>; the metadata of the US government clouds lacks it, and a PATCH that names an unknown
/// property fails as a whole.
/// </param>
internal sealed record GraphCloud(string Name, Uri BaseUrl, string Scope, Uri Authority, bool CanForbidRecording)
{
    private static readonly GraphCloud[] Supported =
    [
        new("Global", new("https://graph.microsoft.com/v1.0"), "https://graph.microsoft.com/.default", AzureAuthorityHosts.AzurePublicCloud, true),
        new("UsGovL4", new("https://graph.microsoft.us/v1.0"), "https://graph.microsoft.us/.default", AzureAuthorityHosts.AzureGovernment, false),
        new("UsGovDod", new("https://dod-graph.microsoft.us/v1.0"), "https://dod-graph.microsoft.us/.default", AzureAuthorityHosts.AzureGovernment, false),
    ];

    private static readonly string[] WithoutMeetings = ["China", "Delos", "GovSG"];

    public static string Names => string.Join(", ", Supported.Select(cloud => cloud.Name));

    public static GraphCloud? Find(string? name) =>
        Array.Find(Supported, cloud => string.Equals(cloud.Name, name, StringComparison.OrdinalIgnoreCase));

    public static bool LacksMeetings(string? name) => WithoutMeetings.Contains(name, StringComparer.OrdinalIgnoreCase);
}
