using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingEvent
{
    /// <summary>A delegation named its composition, or named it anew.</summary>
    /// <param name="Seat">The delegation.</param>
    /// <param name="Version">Counts the compositions named, from 1.</param>
    /// <param name="Members">Head first; names stay outside the record.</param>
    public sealed record DelegationNamed(SeatKey Seat, int Version, ImmutableArray<DelegationMember> Members) : MeetingEvent;

    /// <summary>The chair's office approved the composition: its members are invited.</summary>
    public sealed record DelegationApproved(SeatKey Seat, int Version) : MeetingEvent;

    /// <summary>The chair's office rejected the composition.</summary>
    public sealed record DelegationRejected(SeatKey Seat, int Version, BilingualText Reason) : MeetingEvent;

    /// <summary>The chair's office asked for a change of the composition.</summary>
    public sealed record DelegationChangeRequested(SeatKey Seat, int Version, BilingualText Reason) : MeetingEvent;

    /// <summary>A delegation tested its connection.</summary>
    public sealed record ConnectionTested(SeatKey Seat, ConnectionResult Result) : MeetingEvent;
}
