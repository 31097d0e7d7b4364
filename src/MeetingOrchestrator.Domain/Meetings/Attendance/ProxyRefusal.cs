using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Why a proxy cannot be filed or withdrawn.</summary>
public abstract record ProxyRefusal : Refusal
{
    private ProxyRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The rules of procedure know no proxies.</summary>
    public sealed record NotAllowed() : ProxyRefusal("proxy.not-allowed");

    /// <summary>The time for filing has passed.</summary>
    public sealed record TooLate(Instant Deadline) : ProxyRefusal("proxy.too-late", Deadline);

    /// <summary>A seat without a decisive vote neither gives nor holds a proxy.</summary>
    public sealed record NotAMember(SeatKey Seat) : ProxyRefusal("proxy.not-a-member", Seat);

    /// <summary>A member entrusts its vote to another, not to itself.</summary>
    public sealed record OwnSeat(SeatKey Seat) : ProxyRefusal("proxy.own-seat", Seat);

    /// <summary>The member entrusted its vote already.</summary>
    public sealed record AlreadyFiled(SeatKey Grantor, SeatKey Holder) : ProxyRefusal("proxy.already-filed", Grantor, Holder);

    /// <summary>The holder entrusted its own vote to another, and what was entrusted is not passed on.</summary>
    public sealed record HolderGranted(SeatKey Holder, SeatKey To) : ProxyRefusal("proxy.holder-granted", Holder, To);

    /// <summary>The grantor holds a proxy of another, and what was entrusted is not passed on.</summary>
    public sealed record GrantorHolds(SeatKey Grantor, SeatKey From) : ProxyRefusal("proxy.grantor-holds", Grantor, From);

    /// <summary>The holder holds as many proxies as the rules allow.</summary>
    public sealed record TooMany(SeatKey Holder, int Limit) : ProxyRefusal("proxy.too-many", Holder, Limit);

    /// <summary>The member filed no proxy.</summary>
    public sealed record NotFiled(SeatKey Grantor) : ProxyRefusal("proxy.not-filed", Grantor);
}
