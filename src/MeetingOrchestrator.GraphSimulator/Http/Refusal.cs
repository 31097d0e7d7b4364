namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>An expected refusal: HTTP status, Graph's error code, and a message for the reader of a log.</summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    /// <summary>Value of the Retry-After header; null sends none.</summary>
    public string? RetryAfter { get; init; }
}
