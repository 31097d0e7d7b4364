using System.Net;
using MeetingOrchestrator.Application.Conference;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>Decodes what Graph says about joining.</summary>
internal static class JoinInformationReader
{
    public const string UnusableJoinUrl = "UnusableJoinUrl";
    public const string UnusableJoinInformation = "UnusableJoinInformation";

    private const string Prefix = "data:text/html,";

    /// <exception cref="ProviderException">
    /// TryAgain where a part is not there yet; Refused where it is not what it should be: a link that is not https, another encoding.
    /// </exception>
    public static (Uri JoinUrl, string Html) Read(string? joinWebUrl, string? content, Uri baseUrl)
    {
        if (string.IsNullOrEmpty(joinWebUrl))
            throw new ProviderException(ProviderFailure.TryAgain, UnusableJoinUrl);
        if (string.IsNullOrEmpty(content))
            throw new ProviderException(ProviderFailure.TryAgain, UnusableJoinInformation);
        if (!Uri.TryCreate(joinWebUrl, UriKind.Absolute, out var joinUrl) || !Allowed(joinUrl, baseUrl))
            throw new ProviderException(ProviderFailure.Refused, UnusableJoinUrl);
        if (!content.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            throw new ProviderException(ProviderFailure.Refused, UnusableJoinInformation);

        // Form-encoded: a space comes as a plus sign.
        return (joinUrl, WebUtility.UrlDecode(content[Prefix.Length..]));
    }

    // The link goes into every invitation, so another scheme never does; http only on this machine, beside a simulator on it.
    private static bool Allowed(Uri joinUrl, Uri baseUrl) =>
        joinUrl.Scheme == Uri.UriSchemeHttps
        || (joinUrl.Scheme == Uri.UriSchemeHttp && joinUrl.IsLoopback && baseUrl.IsLoopback);
}
