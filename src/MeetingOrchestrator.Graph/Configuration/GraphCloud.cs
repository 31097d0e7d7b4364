using Azure.Identity;

namespace MeetingOrchestrator.Graph;

/// <summary>A Microsoft cloud whose v1.0 has online meetings.</summary>
/// <param name="Name">The name in the settings.</param>
/// <param name="BaseUrl">Base URL of v1.0.</param>
/// <param name="Scope">Scope of the access token.</param>
/// <param name="Authority">Where tokens are asked for.</param>
/// <param name="IsGovernment">
/// Whether it is one of the US government clouds. The metadata of their onlineMeeting (Fairfax) lacks <c>allowRecording</c> and
/// <c>isEndToEndEncryptionEnabled</c>, and a PATCH that names an unknown property fails as a whole; <c>recordAutomatically</c> it has.
/// </param>
internal sealed record GraphCloud(string Name, Uri BaseUrl, string Scope, Uri Authority, bool IsGovernment)
{
    private static readonly GraphCloud[] Supported =
    [
        new("Global", new("https://graph.microsoft.com/v1.0"), "https://graph.microsoft.com/.default", AzureAuthorityHosts.AzurePublicCloud, false),
        new("UsGovL4", new("https://graph.microsoft.us/v1.0"), "https://graph.microsoft.us/.default", AzureAuthorityHosts.AzureGovernment, true),
        new("UsGovDod", new("https://dod-graph.microsoft.us/v1.0"), "https://dod-graph.microsoft.us/.default", AzureAuthorityHosts.AzureGovernment, true),
    ];

    private static readonly string[] WithoutMeetings = ["China", "Delos", "GovSG"];

    public static string Names => string.Join(", ", Supported.Select(cloud => cloud.Name));

    public bool CanForbidRecording => !IsGovernment;

    public bool CanEncryptEndToEnd => !IsGovernment;

    public static GraphCloud? Find(string? name) =>
        Array.Find(Supported, cloud => string.Equals(cloud.Name, name, StringComparison.OrdinalIgnoreCase));

    public static bool LacksMeetings(string? name) => WithoutMeetings.Contains(name, StringComparer.OrdinalIgnoreCase);
}
