using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Graph;

/// <summary>The options with the cloud's defaults filled in. Reading <c>Value</c> validates, so nothing here can be out of bounds.</summary>
internal sealed class GraphSettings(IOptions<GraphOptions> options)
{
    private readonly GraphOptions _options = options.Value;

    public GraphCloud Cloud => GraphCloud.Find(_options.Cloud)!;

    public Uri BaseUrl => _options.BaseUrl ?? Cloud.BaseUrl;

    public string Scope => _options.Scope ?? Cloud.Scope;

    public string Organizer => _options.Organizer;

    public TimeSpan Timeout => _options.Timeout;

    public int MailPerMinute => _options.MailPerMinute;

    public GraphCredentialOptions Credential => _options.Credential;
}
