namespace MeetingOrchestrator.Application.Attendance;

/// <summary>Wakes the watch of the room: a seat came or went.</summary>
internal sealed class PresenceSignal(TimeProvider time) : Signal(time);
