using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace MeetingOrchestrator.Graph.Client;

/// <summary>The one success that an action without an answer's body may have.</summary>
internal sealed record ExpectedStatus(HttpStatusCode Code) : IRequestOption;

/// <summary>
/// Refuses another success than the expected one. The SDK takes any 2xx for done where there is no body to read; the 200 of a proxy's
/// sign-in page would pass for a message sent.
/// </summary>
internal sealed class ExpectedStatusHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode
            || request.GetRequestOption<ExpectedStatus>() is not { } expected
            || response.StatusCode == expected.Code)
            return response;
        response.Dispose();
        throw new UnexpectedSuccessException();
    }
}

/// <summary>Something answered, and it was not Microsoft Graph doing what it was asked.</summary>
internal sealed class UnexpectedSuccessException() : Exception("A request was answered with another success than its own.");
