namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Keeps every request on the base URL's scheme, host and port. A nextLink is an address out of an answer's body; the SDK would follow it
/// anywhere, and its own check of hosts ignores the port. A redirect is refused too: the SDK takes an unfollowed 302 for success.
/// </summary>
internal sealed class OwnHostHandler(Uri baseUrl) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!;
        if (target.Scheme != baseUrl.Scheme || target.Authority != baseUrl.Authority)
            throw new ForeignHostException();
        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is < 300 or >= 400)
            return response;
        response.Dispose();
        throw new ForeignHostException();
    }
}

/// <summary>An answer led to another host. Names none: the address comes from outside.</summary>
internal sealed class ForeignHostException() : Exception("A request to another host than that of Microsoft Graph was refused.");
