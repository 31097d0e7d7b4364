using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Why a council's data cannot stand.</summary>
public abstract record CouncilRefusal : Refusal
{
    private CouncilRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The council is not registered.</summary>
    public sealed record NotRegistered() : CouncilRefusal("council.not-registered");

    /// <summary>Another council's data were given.</summary>
    public sealed record OtherCouncil(CouncilKey Registered, CouncilKey Given) : CouncilRefusal("council.other-council", Registered, Given);

    /// <summary>The council has no member, so nothing could be decided.</summary>
    public sealed record NoMembers() : CouncilRefusal("council.no-members");

    /// <summary>Two seats have the same key.</summary>
    public sealed record SeatRepeated(SeatKey Seat) : CouncilRefusal("council.seat-repeated", Seat);

    /// <summary>The chair, a delegate, a host or a holiday belongs to no seat.</summary>
    public sealed record UnknownSeat(SeatKey Seat) : CouncilRefusal("council.unknown-seat", Seat);

    /// <summary>A person is to be invited twice.</summary>
    public sealed record PersonRepeated(PersonKey Person) : CouncilRefusal("council.person-repeated", Person);

    /// <summary>A rule of procedure cannot be applied: a recorded vote without its majority, or a share that is no fraction.</summary>
    public sealed record UnusableRule(string Article) : CouncilRefusal("council.unusable-rule", Article);
}
