using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>The calling of seats in a roll-call vote: each in the order frozen, whoever passes once more at the end.</summary>
/// <param name="Waiting">Who is still to be called, the next one first.</param>
public sealed record VoteCalling(ImmutableArray<SeatKey> Waiting)
{
    /// <summary>The seat that was called and has not answered; null between two calls.</summary>
    public SeatKey? Called { get; init; }

    /// <summary>Seats that passed once; another pass and they are not voting.</summary>
    public ImmutableHashSet<SeatKey> Passed { get; init; } = [];

    /// <summary>Whether nobody is to be called any more.</summary>
    public bool IsComplete => Waiting.IsEmpty && Called is null;

    /// <summary>After the next seat was called.</summary>
    public VoteCalling Call(SeatKey seat) => this with { Waiting = Waiting.Remove(seat), Called = seat };

    /// <summary>After a seat answered, whether it was its turn or not.</summary>
    public VoteCalling Answered(SeatKey seat) => this with { Waiting = Waiting.Remove(seat), Called = Called == seat ? null : Called };

    /// <summary>After the seat called passed.</summary>
    public VoteCalling Pass(SeatKey seat) => this with
    {
        Called = null,
        Waiting = Passed.Contains(seat) ? Waiting : Waiting.Add(seat),
        Passed = Passed.Add(seat),
    };
}
