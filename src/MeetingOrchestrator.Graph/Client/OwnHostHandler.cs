namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Keeps every request on the base URL's scheme, host and port. A nextLink is an address out of an answer's body; the SDK would follow it
/// anywhere, and its own check of hosts ignores the port.
/// </summary>
internal sealed class OwnHostHandler(Uri baseUrl) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!;
        return target.Scheme == baseUrl.Scheme && target.Authority == baseUrl.Authority
            ? base.SendAsync(request, cancellationToken)
            : throw new ForeignHostException();
    }
}

/// <summary>An answer led to another host. Names none: the address comes from outside.</summary>
internal sealed class ForeignHostException() : Exception("A request to another host than that of Microsoft Graph was refused.");
