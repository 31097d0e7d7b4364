using System.Net;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Graph.Failures;
using NodaTime;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Begins no write under a claim that is over: a process may be stopped anywhere, and an idempotency key does not help where what it made
/// was cancelled meanwhile. The content asks, since it is written only once a connection is open, and that may have taken long; what
/// remains is the instant between the question and the socket.
/// </summary>
internal sealed class ClaimHandler(TimeProvider time) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Every write has a content, if only an empty one: see SentOnceHandler.
        if (request.Content is { } content && ClaimTerm.Until is { } until)
            request.Content = new ClaimedContent(content, until, time);
        return base.SendAsync(request, cancellationToken);
    }

    private sealed class ClaimedContent : HttpContent
    {
        private readonly HttpContent _content;
        private readonly Instant _until;
        private readonly TimeProvider _time;

        public ClaimedContent(HttpContent content, Instant until, TimeProvider time)
        {
            (_content, _until, _time) = (content, until, time);
            foreach (var (name, values) in content.Headers)
                Headers.TryAddWithoutValidation(name, values);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            Instant.FromDateTimeOffset(_time.GetUtcNow()) >= _until
                ? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.ClaimOver)
                : _content.CopyToAsync(stream, context, cancellationToken);

        protected override bool TryComputeLength(out long length)
        {
            length = _content.Headers.ContentLength ?? 0;
            return _content.Headers.ContentLength is not null;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _content.Dispose();
            base.Dispose(disposing);
        }
    }
}
