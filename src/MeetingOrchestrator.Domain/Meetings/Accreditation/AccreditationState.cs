using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Somebody whom a delegation named.</summary>
/// <param name="Person">The person, by reference.</param>
/// <param name="Role">The place in the delegation; never the focal point's.</param>
/// <param name="Language">The language in which the person is addressed.</param>
/// <param name="Interprets">For an interpreter: the languages, as BCP 47 tags, e.g. <c>ru</c>, <c>hy</c>; empty otherwise.</param>
public sealed record DelegationMember(PersonReference Person, DelegateRole Role, Language Language, ImmutableArray<string> Interprets);

/// <summary>Where a named composition stands.</summary>
public enum DelegationStatus
{
    /// <summary>Named; the chair's office has to look at it.</summary>
    Submitted,

    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>To be changed by the delegation.</summary>
    ChangeRequested,
}

/// <summary>What a test of the connection gave.</summary>
public enum ConnectionResult
{
    /// <summary>Sound and picture both ways.</summary>
    Passed,

    /// <summary>Something did not work; the technical contact has to call.</summary>
    Failed,
}

/// <summary>The composition of a delegation.</summary>
/// <param name="Seat">The delegation.</param>
/// <param name="Version">Of the latest composition named.</param>
/// <param name="Members">The latest composition named.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reason">Why it was rejected or is to be changed; null otherwise.</param>
/// <param name="Approved">The composition approved last, which stands while a later one waits; empty before the first.</param>
public sealed record Delegation(
    SeatKey Seat,
    int Version,
    ImmutableArray<DelegationMember> Members,
    DelegationStatus Status,
    BilingualText? Reason,
    ImmutableArray<DelegationMember> Approved);

/// <summary>A test of the connection.</summary>
public sealed record ConnectionTest(ConnectionResult Result, Instant At);

/// <summary>Who was named for the seats, and whose connection was tested.</summary>
public sealed record AccreditationState
{
    /// <summary>Before anything happened.</summary>
    public static AccreditationState Initial { get; } = new();

    /// <summary>The delegations named, by seat.</summary>
    public ImmutableDictionary<SeatKey, Delegation> Delegations { get; init; } = ImmutableDictionary<SeatKey, Delegation>.Empty;

    /// <summary>The latest test of each seat's connection.</summary>
    public ImmutableDictionary<SeatKey, ConnectionTest> ConnectionTests { get; init; } = ImmutableDictionary<SeatKey, ConnectionTest>.Empty;

    /// <summary>Whether it is the delegation's turn to name its composition: it named none, or the office gave it back.</summary>
    public bool OwesComposition(SeatKey seat) =>
        !Delegations.TryGetValue(seat, out var delegation) || delegation.Status is DelegationStatus.Rejected or DelegationStatus.ChangeRequested;

    /// <summary>Whether the delegation's connection has yet to pass a test.</summary>
    public bool OwesConnectionTest(SeatKey seat) => ConnectionTests.GetValueOrDefault(seat)?.Result != ConnectionResult.Passed;
}
