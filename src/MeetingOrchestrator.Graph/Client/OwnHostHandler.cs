namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Keeps every request on the base URL's scheme, host and port. A nextLink is an address out of an answer's body; the SDK would follow it
/// anywhere, and its own check of hosts ignores the port. A redirect is refused too: the SDK takes an unfollowed 302 for success.
/// </summary>
internal sealed class OwnHostHandler(Uri baseUrl) : DelegatingHandler
{
    /// <summary>Whether a link that an answer gave, or that was kept from one, leads to the base URL's own host.</summary>
    public static bool IsOwn(Uri baseUrl, string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var target) && IsOwn(baseUrl, target);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!IsOwn(baseUrl, request.RequestUri!))
            throw new ForeignHostException();
        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is < 300 or >= 400)
            return response;
        response.Dispose();
        throw new ForeignHostException();
    }

    private static bool IsOwn(Uri baseUrl, Uri target) => target.Scheme == baseUrl.Scheme && target.Authority == baseUrl.Authority;
}

/// <summary>An answer led to another host. Names none: the address comes from outside.</summary>
internal sealed class ForeignHostException() : Exception("A request to another host than that of Microsoft Graph was refused.");
