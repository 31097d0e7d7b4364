using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Graph;

internal sealed class GraphOptionsValidator : IValidateOptions<GraphOptions>
{
    public static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(100);

    private const int MostMailPerMinute = 1000;

    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(GraphOptions options)
    {
        if (GraphCloud.Find(options.Cloud) is not { } cloud)
        {
            yield return GraphCloud.LacksMeetings(options.Cloud)
                ? $"Graph:Cloud '{options.Cloud}' has no online meetings in Microsoft Graph v1.0; it must be one of {GraphCloud.Names}."
                : $"Graph:Cloud '{options.Cloud}' is not known; it must be one of {GraphCloud.Names}.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(options.Organizer))
            yield return "Graph:Organizer is empty; it must be the object id or user principal name of the organizer mailbox.";
        if (options.Scope is not null && string.IsNullOrWhiteSpace(options.Scope))
            yield return "Graph:Scope is blank; it must be a scope such as https://graph.microsoft.com/.default, or absent.";
        if (options.Timeout < ShortestTimeout || options.Timeout > LongestTimeout)
            yield return $"Graph:Timeout {options.Timeout} is out of bounds; it must be from {ShortestTimeout} to {LongestTimeout}.";
        if (options.MailPerMinute is < 1 or > MostMailPerMinute)
            yield return $"Graph:MailPerMinute {options.MailPerMinute} is out of bounds; it must be from 1 to {MostMailPerMinute}.";

        var baseUrl = options.BaseUrl ?? cloud.BaseUrl;
        if (BaseUrlFault(baseUrl, cloud) is { } fault)
            yield return fault;
        else
        {
            foreach (var credentialFault in CredentialFaults(options.Credential, baseUrl))
                yield return credentialFault;
        }
    }

    private static string? BaseUrlFault(Uri baseUrl, GraphCloud cloud)
    {
        if (!baseUrl.IsAbsoluteUri || baseUrl.AbsolutePath != "/v1.0" || baseUrl.Query.Length > 0 || baseUrl.UserInfo.Length > 0)
            return $"Graph:BaseUrl '{Shown(baseUrl)}' must be absolute, without user, query or trailing slash, and its path exactly /v1.0.";
        if (baseUrl.Scheme != Uri.UriSchemeHttps && baseUrl.Scheme != Uri.UriSchemeHttp)
            return $"Graph:BaseUrl '{Shown(baseUrl)}' must be https, or http on loopback.";
        if (baseUrl.IsLoopback)
            return null;
        if (baseUrl.Scheme == Uri.UriSchemeHttp)
            return $"Graph:BaseUrl '{Shown(baseUrl)}' is http; http is allowed on loopback only.";
        return baseUrl.Authority == cloud.BaseUrl.Authority
            ? null
            : $"Graph:BaseUrl '{Shown(baseUrl)}' is not the host of cloud {cloud.Name}; it must be {cloud.BaseUrl} or on loopback.";
    }

    private static IEnumerable<string> CredentialFaults(GraphCredentialOptions credential, Uri baseUrl)
    {
        switch (credential.Kind)
        {
            case GraphCredentialKind.ManagedIdentity or GraphCredentialKind.WorkloadIdentity:
                break;
            case GraphCredentialKind.ClientCertificate:
                if (string.IsNullOrWhiteSpace(credential.TenantId))
                    yield return "Graph:Credential:TenantId is empty; ClientCertificate needs the directory id.";
                if (string.IsNullOrWhiteSpace(credential.ClientId))
                    yield return "Graph:Credential:ClientId is empty; ClientCertificate needs the application id.";
                if (!File.Exists(credential.CertificatePath))
                    yield return $"Graph:Credential:CertificatePath '{credential.CertificatePath}' is not a file; it must be a PEM or PFX file.";
                break;
            case GraphCredentialKind.Bearer:
                if (!baseUrl.IsLoopback)
                    yield return $"Graph:Credential:Kind Bearer is allowed on loopback only; Graph:BaseUrl is '{baseUrl}'.";
                if ((credential.BearerFile is null) == (credential.BearerSource is null))
                    yield return "Graph:Credential:BearerFile must name a file (or BearerSource be set, not both) for Bearer.";
                break;
            default:
                yield return $"Graph:Credential:Kind '{credential.Kind}' is not known; it must be one of {string.Join(", ", Enum.GetNames<GraphCredentialKind>())}.";
                break;
        }
    }

    // A password written into the URL must not come back in a start-up log.
    private static string Shown(Uri url) =>
        url.IsAbsoluteUri ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : "(relative)";
}
