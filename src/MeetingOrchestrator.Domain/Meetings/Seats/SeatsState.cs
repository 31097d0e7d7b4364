using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Seats;

/// <summary>Somebody's time in a seat.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">The place in the delegation at that time.</param>
/// <param name="From">When the seat was taken.</param>
/// <param name="To">When it was left or handed over; null while it is held.</param>
public sealed record SeatTenure(PersonReference Person, DelegateRole Role, Instant From, Instant? To);

/// <summary>Where a delegation's credentials stand.</summary>
public enum CredentialsStatus
{
    /// <summary>Submitted, not looked at yet.</summary>
    Submitted,

    /// <summary>In order.</summary>
    Accepted,

    /// <summary>Questioned: the delegation is seated provisionally.</summary>
    Questioned,
}

/// <summary>A delegation's credentials.</summary>
/// <param name="Status">Where they stand.</param>
/// <param name="Letter">The letter; null where they were questioned because there is none.</param>
/// <param name="Reason">Why they are questioned; null otherwise.</param>
public sealed record Credentials(CredentialsStatus Status, LetterReference? Letter, BilingualText? Reason);

/// <summary>Who sits in the seats, and by what right.</summary>
public sealed record SeatsState
{
    /// <summary>Before anything happened.</summary>
    public static SeatsState Initial { get; } = new();

    /// <summary>Who held each seat in turn, oldest first; one whose end is open holds it. See <see cref="SeatHolders"/> for whether it still counts.</summary>
    public ImmutableDictionary<SeatKey, ImmutableList<SeatTenure>> Tenures { get; init; } =
        ImmutableDictionary<SeatKey, ImmutableList<SeatTenure>>.Empty;

    /// <summary>Credentials, by seat.</summary>
    public ImmutableDictionary<SeatKey, Credentials> Credentials { get; init; } = ImmutableDictionary<SeatKey, Credentials>.Empty;

    /// <summary>Who held the seat in turn, oldest first.</summary>
    public ImmutableList<SeatTenure> TenuresOf(SeatKey seat) => Tenures.GetValueOrDefault(seat, []);
}
