using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Readiness;

/// <summary>How ready a meeting is: a fold over its state, so it is true whenever it is read.</summary>
public interface IReadinessBoard
{
    /// <summary>The board; null when there is no such meeting.</summary>
    Task<ReadinessBoard?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken);
}

/// <summary>The readiness of a meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Plan">The meeting as it is scheduled now.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Seats">A row a seat, in Russian protocol order.</param>
/// <param name="Hardened">Whether the conference's settings were read back equal.</param>
/// <param name="HardeningDifferences">What differed; empty otherwise.</param>
/// <param name="Unmatched">Records of attendance that wait for a person.</param>
public sealed record ReadinessBoard(
    MeetingId Meeting,
    PlannedMeeting Plan,
    MeetingPhase Phase,
    ImmutableArray<SeatReadiness> Seats,
    bool Hardened,
    ImmutableArray<string> HardeningDifferences,
    ImmutableArray<UnmatchedAttendance> Unmatched);

/// <summary>The readiness of a delegation.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Messages">Its people's latest messages of each kind, by person and kind.</param>
/// <param name="Invited">How far the invitation got: the least far of the delegation's people; null when nobody was invited.</param>
/// <param name="Opened">Whether somebody of it opened the personal page.</param>
/// <param name="Reply">The latest reply of its focal point or head, else of whoever replied; null before the first.</param>
/// <param name="Delegation">Where its composition stands; null when none was named.</param>
/// <param name="Version">Of the composition; 0 when none was named.</param>
/// <param name="ConnectionTest">The latest test of its connection.</param>
/// <param name="Next">Who has to act next.</param>
/// <param name="Step">What they have to do.</param>
/// <param name="Since">Since when it waits; null when nothing waits.</param>
public sealed record SeatReadiness(
    Seat Seat,
    ImmutableArray<Message> Messages,
    MessageProgress? Invited,
    bool Opened,
    ReceivedReply? Reply,
    DelegationStatus? Delegation,
    int Version,
    ConnectionTest? ConnectionTest,
    NextActor Next,
    NextStep Step,
    Instant? Since);

/// <summary>Who has to act next.</summary>
public enum NextActor
{
    /// <summary>Nobody: the delegation is ready, or nothing was asked of it yet.</summary>
    Nobody,

    /// <summary>The service itself: a message is on its way.</summary>
    Service,

    /// <summary>The delegation.</summary>
    Delegation,

    /// <summary>The chair's office.</summary>
    Office,
}

/// <summary>What has to be done next.</summary>
public enum NextStep
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The invitation is to go out.</summary>
    Invite,

    /// <summary>A message came back, failed, or its fate is unknown: the address is to be looked at, and the message sent again.</summary>
    MendAddress,

    /// <summary>The invitation is to be answered.</summary>
    Reply,

    /// <summary>The composition of the delegation is to be named.</summary>
    NameDelegation,

    /// <summary>The composition is to be looked at.</summary>
    ReviewDelegation,

    /// <summary>The connection is to be tested.</summary>
    TestConnection,
}
