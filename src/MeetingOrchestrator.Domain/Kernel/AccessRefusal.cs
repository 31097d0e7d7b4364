using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>Why somebody may not do this.</summary>
public abstract record AccessRefusal : Refusal
{
    private AccessRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The capacity does not allow it.</summary>
    public sealed record NotEntitled(Capacity Given, ImmutableArray<Capacity> Entitled) : AccessRefusal("access.not-entitled", Given, Entitled);

    /// <summary>A delegate acts for a seat that another delegation holds.</summary>
    public sealed record NotYourSeat(SeatKey Seat) : AccessRefusal("access.not-your-seat", Seat);

    /// <summary>Somebody acts for another person.</summary>
    public sealed record NotYourself(PersonKey Person) : AccessRefusal("access.not-yourself", Person);
}
