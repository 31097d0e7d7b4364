using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Why a point of order, a ruling or an appeal does not allow something.</summary>
public abstract record OrderRefusal : Refusal
{
    private OrderRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>A point of order is not ruled on, and nothing goes on before.</summary>
    public sealed record Unsettled(SpeechKey PointOfOrder, SeatKey Seat) : OrderRefusal("order.unsettled", PointOfOrder, Seat);

    /// <summary>There is no such point of order.</summary>
    public sealed record Unknown(SpeechKey PointOfOrder) : OrderRefusal("order.unknown", PointOfOrder);

    /// <summary>The point of order was withdrawn or was overtaken.</summary>
    public sealed record Dropped(SpeechKey PointOfOrder, SpeechProgress Progress) : OrderRefusal("order.dropped", PointOfOrder, Progress);

    /// <summary>The point of order was not heard to its end.</summary>
    public sealed record NotHeard(SpeechKey PointOfOrder) : OrderRefusal("ruling.not-heard", PointOfOrder);

    /// <summary>There is no such finding.</summary>
    public sealed record UnknownFinding(RulingFinding Finding) : OrderRefusal("ruling.unknown-finding", (int)Finding);

    /// <summary>The point of order was ruled on.</summary>
    public sealed record AlreadyRuled(SpeechKey PointOfOrder) : OrderRefusal("ruling.already-given", PointOfOrder);

    /// <summary>The point of order was not ruled on yet.</summary>
    public sealed record NotRuled(SpeechKey PointOfOrder) : OrderRefusal("ruling.not-given", PointOfOrder);

    /// <summary>The rules know no appeals.</summary>
    public sealed record NoAppeals() : OrderRefusal("ruling.no-appeals");

    /// <summary>Only a member appeals.</summary>
    public sealed record MembersOnly(SeatKey Seat) : OrderRefusal("ruling.members-only", Seat);

    /// <summary>The meeting went on after the ruling.</summary>
    public sealed record TooLate(SpeechKey PointOfOrder) : OrderRefusal("ruling.too-late", PointOfOrder);

    /// <summary>An appeal waits to be put, and nothing goes on before.</summary>
    public sealed record UnderAppeal(SpeechKey PointOfOrder) : OrderRefusal("ruling.under-appeal", PointOfOrder);

    /// <summary>No ruling on this point of order is appealed against.</summary>
    public sealed record NotUnderAppeal(SpeechKey PointOfOrder) : OrderRefusal("ruling.not-under-appeal", PointOfOrder);
}
