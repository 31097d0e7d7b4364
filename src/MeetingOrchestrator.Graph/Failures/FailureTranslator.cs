using System.Net.Sockets;
using System.Text.Json;
using Azure.Identity;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace MeetingOrchestrator.Graph.Failures;

/// <summary>
/// Says of an exception of the SDK what it means. The cause is attached only where it is the transport's: the message of an API error is
/// text out of the answer and may quote what was sent.
/// </summary>
internal static class FailureTranslator
{
    /// <summary>Null when the exception is a fault of our own and must surface as it is.</summary>
    public static ProviderException? Translate(Exception exception, bool hasEffect, DateTimeOffset now) => Unwrap(exception) switch
    {
        ProviderException known => known,
        ApiException answered => OfAnswer(answered, hasEffect, now),
        ForeignHostException => new(ProviderFailure.Refused, FailureCode.ForeignHost),
        UnexpectedSuccessException => new(Lost(hasEffect), FailureCode.UnexpectedSuccess),
        AuthenticationFailedException => new(ProviderFailure.TryAgain, FailureCode.AuthenticationFailed), // nothing was sent without a token
        OperationCanceledException or TimeoutException => new(Lost(hasEffect), FailureCode.TimedOut),
        HttpRequestException failed when NeverConnected(failed) => new(ProviderFailure.TryAgain, FailureCode.NotConnected, inner: failed),
        HttpRequestException or IOException or SocketException => new(Lost(hasEffect), FailureCode.ConnectionLost, inner: exception),
        // InvalidOperationException: the SDK knows no parser for the answer's type, such as a proxy's HTML page.
        JsonException or FormatException or InvalidOperationException => new(Lost(hasEffect), FailureCode.UnreadableAnswer),
        _ => null,
    };

    /// <summary>Whether Graph asked to be left alone.</summary>
    public static bool IsThrottling(Exception exception) => Unwrap(exception) is ApiException { ResponseStatusCode: 429 };

    /// <summary>What a status that is no success means, with Graph's code and its Retry-After where it gave them.</summary>
    public static ProviderException OfStatus(int status, string? graphCode, string? retryAfter, bool hasEffect, DateTimeOffset now)
    {
        var code = FailureCode.Of(graphCode, status);
        return status switch
        {
            // 408 (RFC 9110 §15.5.9): the request did not arrive whole.
            408 or 429 or 503 => new(ProviderFailure.TryAgain, code, RetryAfter.Parse(retryAfter, now)),
            >= 400 and < 500 => new(ProviderFailure.Refused, code),
            _ => new(Lost(hasEffect), code, RetryAfter.Parse(retryAfter, now)),
        };
    }

    private static ProviderException OfAnswer(ApiException answered, bool hasEffect, DateTimeOffset now) => OfStatus(
        answered.ResponseStatusCode, (answered as ODataError)?.Error?.Code, Header(answered, "Retry-After"), hasEffect, now);

    private static ProviderFailure Lost(bool hasEffect) => hasEffect ? ProviderFailure.Ambiguous : ProviderFailure.TryAgain;

    // The SDK's own retry throws an AggregateException when it gives up; it is off, but other parts may wrap as well.
    private static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions.Count: > 0 } many => Unwrap(
            many.Flatten().InnerExceptions.FirstOrDefault(inner => inner is ApiException) ?? many.Flatten().InnerExceptions[0]),
        _ => exception,
    };

    private static bool NeverConnected(HttpRequestException failed) => failed.HttpRequestError is
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    private static string? Header(ApiException answered, string name) => answered.ResponseHeaders?
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
