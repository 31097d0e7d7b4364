using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The way of every call: the mailbox's gate, the time limit, and one place that says what a failure means.</summary>
internal sealed class GraphCalls(
    GraphClientSource source, MailboxGate mailbox, GraphSettings settings, TimeProvider time, ILogger<GraphCalls> logger)
{
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
    /// <exception cref="ProviderException">Paced, without a call, while the mailbox rests.</exception>
    public Task TellAsync(GraphCall call, Func<GraphServiceClient, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        if (!call.Outlook)
            return LimitedAsync(call, send, cancellationToken);

        // Outside the time limit: waiting for the gate says nothing about Graph.
        return mailbox.RunAsync(
            call.Batch,
            () =>
            {
                // Asked only here: the refusal may have come while this call waited for its place.
                if (mailbox.Rest is { } rest)
                    throw new ProviderException(ProviderFailure.Paced, FailureCode.MailboxThrottled, rest);
                return LimitedAsync(call, send, cancellationToken);
            },
            cancellationToken);
    }

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
            if (call.Outlook && FailureTranslator.IsThrottling(exception))
                mailbox.LeaveAlone(failure.RetryAfter);
            logger.CallFailed(call.Name, failure.Code, failure.Failure, failure.RetryAfter);
            throw failure;
        }
    }
}
