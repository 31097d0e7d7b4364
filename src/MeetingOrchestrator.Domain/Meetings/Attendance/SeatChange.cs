using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>A change of a seat's connection to the room or to the conference.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Connected">Whether it came or went.</param>
/// <param name="At">When.</param>
public sealed record SeatChange(SeatKey Seat, bool Connected, Instant At);
