using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Graph.Failures;
using NodaTime;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>
/// Begins no write under a claim that is over. Last before the connection: a process may be stopped anywhere, and an idempotency key does
/// not help where what it made was cancelled meanwhile. Within the connection itself nothing can be asked any more; that gap remains.
/// </summary>
internal sealed class ClaimHandler(TimeProvider time) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Method != HttpMethod.Get && ClaimTerm.IsOver(Instant.FromDateTimeOffset(time.GetUtcNow()))
            ? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.ClaimOver)
            : base.SendAsync(request, cancellationToken);
}
