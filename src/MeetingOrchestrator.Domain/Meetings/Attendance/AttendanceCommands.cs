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
}
