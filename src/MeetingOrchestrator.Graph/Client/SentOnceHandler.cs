using System.Net.Http.Headers;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Gives a write without a body an empty one. SocketsHttpHandler silently sends a request without a body again when the server closes the
/// connection before it answers, POST too (dotnet/runtime#86714): <c>/send</c> would mail twice. It never does so once a body was begun.
/// </summary>
internal sealed class SentOnceHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null && request.Method != HttpMethod.Get)
            request.Content = new EmptyContent();
        return base.SendAsync(request, cancellationToken);
    }

    private sealed class EmptyContent : ByteArrayContent
    {
        public EmptyContent()
            : base([]) => Headers.ContentType = (MediaTypeHeaderValue?)null;
    }
}
