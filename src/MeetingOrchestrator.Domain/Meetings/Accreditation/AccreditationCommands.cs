using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Names the composition of a delegation; the same composition again yields no events.</summary>
    public sealed record NameDelegation(SeatKey Seat, ImmutableArray<DelegationMember> Members) : MeetingCommand;

    /// <summary>Approves the composition of this version; a later one makes it stale.</summary>
    public sealed record ApproveDelegation(SeatKey Seat, int Version) : MeetingCommand;

    /// <summary>Rejects the composition of this version.</summary>
    public sealed record RejectDelegation(SeatKey Seat, int Version, BilingualText Reason) : MeetingCommand;

    /// <summary>Asks for a change of the composition of this version.</summary>
    public sealed record RequestDelegationChange(SeatKey Seat, int Version, BilingualText Reason) : MeetingCommand;

    /// <summary>Records a test of the connection.</summary>
    public sealed record RecordConnectionTest(SeatKey Seat, ConnectionResult Result) : MeetingCommand;
}
