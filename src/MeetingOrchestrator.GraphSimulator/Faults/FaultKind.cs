using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Faults;

/// <summary>
/// A kind of trouble. <paramref name="Status"/> 0 is no answer of its own; a null <paramref name="Code"/> is the workload's code of
/// throttling. <paramref name="Fits"/> keeps a fault from requests that Graph never answers with it.
/// </summary>
internal sealed record FaultKind(string Name, int Status, string? Code, Func<GraphRequest, bool> Fits)
{
    private const string Conflict = "ErrorIrresolvableConflict";
    private const string DuplicateTransaction = "ErrorDuplicateTransactionId";

    public static readonly IReadOnlyList<FaultKind> All =
    [
        new("throttled", 429, null, Any), // [D]
        new("unavailable", 503, "ServiceUnavailable", Any), // [D]
        new("gatewayTimeout", 504, "GatewayTimeout", Any), // [D]
        new("unavailableAfterCommit", 503, "ServiceUnavailable", Any) { AfterCommit = true }, // [3]
        new("gatewayTimeoutAfterCommit", 504, "GatewayTimeout", Any) { AfterCommit = true }, // [3]
        new("dropped", 0, null, Any) { Drops = true },
        new("droppedAfterCommit", 0, null, Any) { Drops = true, AfterCommit = true },
        new("conflict", 409, Conflict, request => request.Method != "GET"), // [U] code
        new("preconditionFailed", 412, Conflict, request => request.Method is "PATCH" or "DELETE"), // [3] code
        new("syncStateNotFound", 410, "SyncStateNotFound", request => request.IsDelta), // [D]
        new("duplicateTransaction400", 400, DuplicateTransaction, IsNewEvent), // [3]
        new("duplicateTransaction409", 409, DuplicateTransaction, IsNewEvent), // [3]
        new("bounced", 0, null, request => request.IsSending) { AfterCommit = true, Bounces = true }, // [D] a 202 promises no delivery
    ];

    /// <summary>The request has its effect first; a request that is refused anyway does not fire the fault.</summary>
    public bool AfterCommit { get; init; }

    /// <summary>The connection ends without an answer.</summary>
    public bool Drops { get; init; }

    /// <summary>The message comes back from its first recipient as a report of non-delivery.</summary>
    public bool Bounces { get; init; }

    private static bool Any(GraphRequest request) => true;

    private static bool IsNewEvent(GraphRequest request) => request is { Method: "POST", Relative: ["users", _, "events"] };
}
