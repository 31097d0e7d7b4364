namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Why a request is not taken for what its sender meant.</summary>
public abstract record RequestRefusal : Refusal
{
    private RequestRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The same actor sent something else under this key before, and it was done.</summary>
    public sealed record OtherBody() : RequestRefusal("idempotency.other-body");

    /// <summary>More was recorded since the state that the sender looked at.</summary>
    public sealed record Stale() : RequestRefusal("precondition.stale");
}
