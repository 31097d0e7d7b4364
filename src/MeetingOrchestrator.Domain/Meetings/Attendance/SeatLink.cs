using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Whether the room hears from a seat: from at least one of its devices, however many are signed in.</summary>
/// <param name="Connected">Whether it does.</param>
/// <param name="Since">Since when: of a link that was lost, when it was lost.</param>
public sealed record SeatLink(bool Connected, Instant Since);
