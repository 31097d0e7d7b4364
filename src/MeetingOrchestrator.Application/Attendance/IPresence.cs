using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>
/// What the room hears of the devices of seats. A seat is connected while at least one of its clients was heard of within 20 seconds; only
/// changes of that reach the record, all that came together in one command.
/// </summary>
/// <remarks>Kept in this process: the clients of a meeting's room must all reach the same process.</remarks>
public interface IPresence
{
    /// <summary>A client of a seat was heard of. Costs no access to the store.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="seat">The seat; the caller has made sure that the client acts for it.</param>
    /// <param name="client">Names the client among those of the seat: 1 to 64 characters.</param>
    /// <returns>False when the client is not taken: its name is out of bounds, or the seat has 16 clients already.</returns>
    bool Heartbeat(MeetingId meeting, SeatKey seat, string client);

    /// <summary>A client said that it goes; the seat need not be waited for.</summary>
    void Leave(MeetingId meeting, SeatKey seat, string client);
}
