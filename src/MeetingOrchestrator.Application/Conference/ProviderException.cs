using NodaTime;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>What can be said of a call to a provider that failed.</summary>
public enum ProviderFailure
{
    /// <summary>Nothing was done; may be tried again (throttled, unavailable).</summary>
    TryAgain,

    /// <summary>
    /// Nothing was asked of the provider: our own pace leaves no room before the time given as retry-after. No attempt was made, so none is
    /// counted, and no jitter is added: the place in the queue is kept.
    /// </summary>
    Paced,

    /// <summary>Whether it was done cannot be told (time-out, connection lost, gateway error).</summary>
    Ambiguous,

    /// <summary>Refused for good: permissions, policy, invalid request. A person must look.</summary>
    Refused,
}

/// <summary>A provider did not do what it was asked. The message holds no address, token or content.</summary>
public sealed class ProviderException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failure">What can be said.</param>
    /// <param name="code">The provider's stable code, e.g. <c>ErrorAccessDenied</c>.</param>
    /// <param name="retryAfter">How long the provider asked to wait; null when it did not say.</param>
    /// <param name="inner">The cause.</param>
    public ProviderException(ProviderFailure failure, string code, Duration? retryAfter = null, Exception? inner = null)
        : base($"The provider answered {code} ({failure}).", inner) =>
        (Failure, Code, RetryAfter) = (failure, code, retryAfter);

    /// <summary>What can be said.</summary>
    public ProviderFailure Failure { get; }

    /// <summary>The provider's code.</summary>
    public string Code { get; }

    /// <summary>How long the provider asked to wait.</summary>
    public Duration? RetryAfter { get; }
}
