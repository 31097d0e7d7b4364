namespace MeetingOrchestrator.Graph;

/// <summary>How this service reaches Microsoft Graph. Validated when the host starts; the message names the bad value and its bound.</summary>
public sealed class GraphOptions
{
    /// <summary>
    /// The cloud: <c>Global</c> (default), <c>UsGovL4</c> or <c>UsGovDod</c>. Clouds whose v1.0 has no onlineMeeting (China, Delos, GovSG)
    /// are refused. It decides the defaults of <see cref="BaseUrl"/> and <see cref="Scope"/> and where tokens are asked for.
    /// </summary>
    public string Cloud { get; set; } = "Global";

    /// <summary>
    /// Base URL, ending in <c>/v1.0</c>; null, the default, takes the cloud's. http only on loopback. Another host than the cloud's own
    /// only on loopback: a token must not reach a host because of a mistyped setting.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Object id or user principal name of the dedicated organizer mailbox.</summary>
    public string Organizer { get; set; } = "";

    /// <summary>Scope of the access token; null, the default, takes the cloud's <c>/.default</c>.</summary>
    public string? Scope { get; set; }

    /// <summary>Who this service is towards Microsoft Graph.</summary>
    public GraphCredentialOptions Credential { get; set; } = new();

    /// <summary>How long one request may take, its answer included; 1 s to 100 s, 30 s by default. Wall time, whatever clock the service runs on.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many messages may be sent in any 60 seconds; 1 to 1000, 30 by default, which is what Exchange Online takes from a mailbox. What
    /// finds no room is postponed to a place of its own. Kept by each process for itself.
    /// </summary>
    public int MailPerMinute { get; set; } = 30;
}
