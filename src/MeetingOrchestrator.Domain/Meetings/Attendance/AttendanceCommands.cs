using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Begins a roll call.</summary>
    public sealed record StartRollCall : MeetingCommand;

    /// <summary>Enters a seat's answer. The pass follows from what was entered before.</summary>
    public sealed record CallSeat(SeatKey Seat, RollCallAnswer Answer) : MeetingCommand;

    /// <summary>Ends the roll call; every seat must have answered or have been called twice.</summary>
    public sealed record CompleteRollCall : MeetingCommand;

    /// <summary>Enters a delegation that joined later.</summary>
    public sealed record RecordArrival(SeatKey Seat) : MeetingCommand;

    /// <summary>Enters a delegation that left.</summary>
    public sealed record RecordDeparture(SeatKey Seat) : MeetingCommand;

    /// <summary>Enters what the room heard of the devices of seats since it last said: only where a seat's connection changed.</summary>
    /// <param name="Changes">1 to 1000 changes; those of a seat in the order in which they happened.</param>
    public sealed record RecordConnections(ImmutableArray<SeatChange> Changes) : MeetingCommand;

    /// <summary>Enters who joined and left the conference, by seat: the first of a delegation to join and the last to leave.</summary>
    /// <param name="Changes">1 to 1000 changes; those of a seat in the order in which they happened.</param>
    public sealed record RecordRoster(ImmutableArray<SeatChange> Changes) : MeetingCommand;

    /// <summary>Files a proxy (доверенность); the same again yields no events.</summary>
    /// <param name="Grantor">The member that entrusts its vote.</param>
    /// <param name="Holder">The member that is to cast it.</param>
    /// <param name="Letter">The covering letter; null where there is none.</param>
    public sealed record FileProxy(SeatKey Grantor, SeatKey Holder, LetterReference? Letter) : MeetingCommand;

    /// <summary>Withdraws the proxy that a member filed.</summary>
    public sealed record WithdrawProxy(SeatKey Grantor) : MeetingCommand;

    /// <summary>Asks for the quorum to be counted: no vote opens before a roll call. A member's delegate asks for its own seat.</summary>
    public sealed record ChallengeQuorum : MeetingCommand;
}
