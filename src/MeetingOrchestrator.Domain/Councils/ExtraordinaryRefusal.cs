using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Why a request for an extraordinary meeting cannot be entered or supported.</summary>
public abstract record ExtraordinaryRefusal : Refusal
{
    private ExtraordinaryRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The rules of procedure know no extraordinary meeting.</summary>
    public sealed record NotProvided() : ExtraordinaryRefusal("extraordinary.not-provided");

    /// <summary>Only members ask for an extraordinary meeting.</summary>
    public sealed record MembersOnly(SeatKey Seat) : ExtraordinaryRefusal("extraordinary.members-only", Seat);

    /// <summary>The key stands for another request.</summary>
    public sealed record RequestRepeated(RequestKey Request) : ExtraordinaryRefusal("extraordinary.request-repeated", Request);

    /// <summary>There is no such request.</summary>
    public sealed record UnknownRequest(RequestKey Request) : ExtraordinaryRefusal("extraordinary.unknown-request", Request);
}
