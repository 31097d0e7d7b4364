namespace MeetingOrchestrator.Application.Outbox;

/// <summary>Wakes the outbox dispatcher.</summary>
internal sealed class OutboxSignal(TimeProvider time) : Signal(time);
