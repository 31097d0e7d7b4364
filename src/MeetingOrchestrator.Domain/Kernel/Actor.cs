namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>The capacity in which somebody acts. What a person may do follows from it, never from who they are.</summary>
public enum Capacity
{
    /// <summary>The service itself: a milestone that came due, or what the outside world answered.</summary>
    Service,

    /// <summary>The chair's office: schedules, convenes, approves.</summary>
    Office,

    /// <summary>The presiding officer, who conducts the meeting.</summary>
    PresidingOfficer,

    /// <summary>The secretary, who keeps the minutes and enters what was done orally.</summary>
    Secretary,

    /// <summary>Somebody who holds a seat at the meeting.</summary>
    Delegate,
}

/// <summary>Who acts: authorization facts that a decider reads. No name and no address.</summary>
/// <param name="Capacity">The capacity used for this act.</param>
/// <param name="Seat">The seat held; set for a delegate, null otherwise.</param>
/// <param name="Person">The person, where one is known.</param>
public sealed record Actor(Capacity Capacity, SeatKey? Seat = null, PersonKey? Person = null)
{
    /// <summary>The service acting by itself.</summary>
    public static Actor Service { get; } = new(Capacity.Service);
}
