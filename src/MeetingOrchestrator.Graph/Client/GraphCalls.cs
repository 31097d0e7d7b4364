using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The way of every call: the mailbox's gate, the time limit, and one place that says what a failure means.</summary>
internal sealed class GraphCalls(GraphClientSource source, GraphSettings settings, TimeProvider time, ILogger<GraphCalls> logger) : IDisposable
{
    // Exchange refuses a fifth concurrent request of an application to a mailbox.
    private const int ConcurrentOutlookRequests = 4;

    private readonly SemaphoreSlim _outlook = new(ConcurrentOutlookRequests);

    /// <summary>Makes a call that answers with a resource.</summary>
    /// <exception cref="ProviderException"/>
    public async Task<T> AskAsync<T>(
        GraphCall call, Func<GraphServiceClient, CancellationToken, Task<T?>> send, CancellationToken cancellationToken)
        where T : class
    {
        T? answer = null;
        await TellAsync(call, async (client, limited) => answer = await send(client, limited), cancellationToken);
        return answer ?? throw new ProviderException(
            call.HasEffect ? ProviderFailure.Ambiguous : ProviderFailure.TryAgain, FailureCode.EmptyAnswer);
    }

    /// <summary>Makes a call that answers with nothing.</summary>
    /// <exception cref="ProviderException"/>
    public async Task TellAsync(GraphCall call, Func<GraphServiceClient, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        if (!call.Outlook)
        {
            await LimitedAsync(call, send, cancellationToken);
            return;
        }

        // Outside the time limit: waiting for the gate says nothing about Graph.
        await _outlook.WaitAsync(cancellationToken);
        try
        {
            await LimitedAsync(call, send, cancellationToken);
        }
        finally
        {
            _outlook.Release();
        }
    }

    public void Dispose() => _outlook.Dispose();

    private async Task LimitedAsync(GraphCall call, Func<GraphServiceClient, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        // HttpClient.Timeout ends with the headers; a server that stalls in the body would hold the call for ever. Wall time on purpose:
        // a virtual clock that leaps a day must not end a request that takes a millisecond.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Timeout);
        try
        {
            await send(source.Client, limit.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = FailureTranslator.Translate(exception, call.HasEffect, time.GetUtcNow());
            if (failure is null)
                throw;
            logger.CallFailed(call.Name, failure.Code, failure.Failure, failure.RetryAfter);
            throw failure;
        }
    }
}
